// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.container.Bounds;
import dev.hearsay.intake.container.Container;
import dev.hearsay.intake.container.ContainerKind;
import dev.hearsay.intake.container.Damage;
import dev.hearsay.intake.container.Entry;
import dev.hearsay.intake.container.ForeignArchive;
import dev.hearsay.intake.container.Meter;
import dev.hearsay.intake.container.Packed;
import dev.hearsay.intake.container.PassedOver;
import dev.hearsay.intake.container.SingleContainer;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.document.PartitionFields;
import dev.hearsay.intake.file.NoArticles;
import dev.hearsay.intake.file.Unreadable;
import dev.hearsay.intake.stream.StreamHead;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a source, one document after another, in its order: the file itself, or what it contains, including
 * archives inside archives. No more than one document is in memory at a time (of a Parquet table, one row group), and
 * nothing is thrown: an error becomes a piece with a problem. What can still be read after it is read. Nothing is written
 * to disk but a temporary copy of a Parquet table that is not a file of its own.
 *
 * <p>A zip archive that is a file of its own is read by its directory; one inside another archive or from standard
 * input is read entry by entry as it comes.
 */
public final class Pieces implements Closeable {

    private static final Content NOTHING = Content.of(new byte[0]);

    private final Source source;
    private final InputStream standardInput;
    private final IntakeOptions options;
    private final PassedOver passedOver;
    private final Bounds bounds;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final CutOff cutOff = new CutOff();
    private final IdScopes scopes;
    private @Nullable RawFile raw;
    private boolean started;
    private int number;
    private long position;

    /** @param standardInput read for a streamed source; it is left open */
    public Pieces(Source source, InputStream standardInput, IntakeOptions options) {
        this.source = source;
        this.scopes = new IdScopes(source.realPath().orElse(null), options.fields());
        this.standardInput = standardInput;
        this.options = options;
        this.passedOver = new PassedOver(options.format() != null);
        this.bounds = new Bounds(options.archives(), this::ownBytes);
    }

    /** The next document; null after the last. A source has at least one. */
    public @Nullable Piece next() {
        Piece piece = null;
        if (!started) {
            started = true;
            piece = start();
        }
        while (piece == null && !levels.isEmpty()) {
            piece = step(levels.getFirst());
        }
        return piece == null && number == 0 ? nothingFound() : piece;
    }

    /**
     * How many archive entries have been skipped so far, by extension in lower case, such as {@code ".jpg"}, or, if
     * that isn't the reason, by what they are, such as {@code "hidden files"}.
     */
    public Map<String, Integer> skipped() {
        return passedOver.counts();
    }

    private @Nullable Piece start() {
        try {
            raw = RawFile.open(source, standardInput);
        } catch (RejectedArticleException e) {
            return problem(source.id(), source.file(), 1, e);
        }
        Container whole = new SingleContainer(raw.stream());
        levels.push(new Level(whole, source.id(), source.file(), Metadata.NONE, 0, new Meter(bounds, -1)));
        return null;
    }

    private @Nullable Piece step(Level level) {
        Entry entry;
        try {
            entry = level.container().next();
        } catch (IOException | RuntimeException e) {
            if (cutOff.isKnown(level, number, e)) {
                closeThrough(level);
                return null;
            }
            return failed(level, level.id(), level.file(), e, true);
        }
        if (entry == null) {
            levels.pop().close();
            return null;
        }
        String id = level.id() + entry.idSuffix();
        String file = level.file() + entry.fileSuffix();
        if (entry.problem() != null) {
            return problem(id, file, entry.line(), entry.problem());
        }
        try {
            return read(level, entry, id, file);
        } catch (IOException | RuntimeException e) {
            return failed(level, id, file, e, false);
        }
    }

    private @Nullable Piece read(Level level, Entry entry, String id, String file) throws IOException {
        if (entry.format() != null) {
            return document(level, entry, entry.stream(), id, file);
        }
        InputStream out = level.depth() == 0 ? entry.stream() : level.meter().out(entry.stream(), file);
        byte[] head = StreamHead.of(out, ContainerKind.HEAD);
        InputStream stream = new SequenceInputStream(new ByteArrayInputStream(head), out);
        Optional<ContainerKind> kind = ContainerKind.of(head, options.format(), options.fields());
        if (kind.isPresent()) {
            open(kind.get(), level, entry, stream, id, file);
            return null;
        }
        Optional<ForeignArchive> foreign = ForeignArchive.of(head);
        if (foreign.isPresent()) {
            throw foreign.get().rejection();
        }
        return document(level, entry, stream, id, file);
    }

    private void open(ContainerKind kind, Level level, Entry entry, InputStream stream, String id, String file)
            throws IOException {
        int depth = level.depth() + (kind.records() ? 0 : 1);
        if (depth > options.archives().depth()) {
            levels.pop().close();
            throw new RejectedArticleException(
                    "archive-limit",
                    "lies in " + options.archives().depth() + " archives or compressed files inside one another, and is"
                            + " one again: deeper ones aren't opened, nor what follows this one; unpack the outer ones"
                            + " and give the folder");
        }
        RawFile own = level.depth() == 0 ? raw : null;
        Meter meter = new Meter(bounds, -1);
        Packed packed =
                new Packed(meter.in(stream), own == null ? null : own.channel(), passedOver, bounds, options.fields());
        Container container = opened(kind, packed);
        // an archive read by its directory bypasses the stream of the file
        Meter fitting = container.position() < 0 ? meter : new Meter(bounds, ownBytes());
        String inner = entry.id() == null ? id : entry.id();
        levels.push(new Level(container, inner, file, entry.facts().orElse(level.facts()), depth, fitting));
    }

    private static Container opened(ContainerKind kind, Packed packed) {
        try {
            return kind.opener().open(packed);
        } catch (IOException | RuntimeException e) {
            throw Damage.rejection(e);
        }
    }

    private Piece document(Level level, Entry entry, InputStream stream, String id, String file) throws IOException {
        byte[] bytes = stream.readNBytes(options.limit() + 1);
        advance();
        if (bytes.length > options.limit()) {
            throw new RejectedArticleException(
                    "too-large",
                    "larger than " + options.limit()
                            + " bytes, the limit for one document; split it into its articles");
        }
        Content content = new Content(
                bytes, entry.charset(), entry.id(), entry.facts().orElse(level.facts()), PartitionFields.of(file));
        Format format = entry.format() == null ? options.format() : entry.format();
        return piece(id, file, entry.line(), content, format, null, scopes.of(level, entry, id, bytes));
    }

    /** The piece for an error in a container or in one of its entries; a container that exceeds a limit is closed. */
    private Piece failed(Level level, String id, String file, Exception cause, boolean whole) {
        advance();
        RejectedArticleException all = bounds.over();
        if (all != null) {
            close();
            return problem(source.id(), source.file(), 1, all);
        }
        Iterator<Level> outermost = levels.descendingIterator();
        while (outermost.hasNext()) {
            Level over = outermost.next();
            RejectedArticleException reason = over.meter().over();
            if (reason != null) {
                closeThrough(over);
                return problem(over.id(), over.file(), 1, reason);
            }
        }
        if (whole) {
            closeThrough(level);
        }
        cutOff.reported(levels, number + 1, cause);
        RejectedArticleException why = level.depth() == 0 && cause instanceof IOException own
                ? new RejectedArticleException("unreadable", Unreadable.explain(own))
                : Damage.rejection(cause);
        return problem(id, file, 1, why);
    }

    private void closeThrough(Level last) {
        Level closed;
        do {
            closed = levels.pop();
            closed.close();
        } while (!closed.equals(last));
    }

    private Piece nothingFound() {
        return problem(source.id(), source.file(), 1, NoArticles.inArchive(passedOver.counts()));
    }

    private Piece problem(String id, String file, int line, RejectedArticleException problem) {
        return piece(id, file, line, NOTHING, options.format(), problem, scopes.alone(id));
    }

    private Piece piece(
            String id,
            String file,
            int line,
            Content content,
            @Nullable Format format,
            @Nullable RejectedArticleException problem,
            IdScope scope) {
        return new Piece(source.id(), number++, id, file, line, content, format, problem, position, scope);
    }

    private void advance() {
        long streamed = raw == null ? 0 : raw.read();
        position = levels.stream()
                .mapToLong(level -> level.container().position())
                .reduce(Math.max(position, streamed), Math::max);
    }

    private long ownBytes() {
        return source.bytes() >= 0 ? source.bytes() : raw == null ? 0 : raw.read();
    }

    @Override
    public void close() {
        levels.forEach(Level::close);
        levels.clear();
        if (raw != null) {
            try {
                raw.close();
            } catch (IOException e) {
                // nothing was written
            }
        }
    }
}
