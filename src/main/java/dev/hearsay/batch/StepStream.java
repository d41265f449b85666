// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.Pieces;
import dev.hearsay.intake.Source;
import java.io.Closeable;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The steps through many sources, one after another; each source is opened when its turn comes. What an earlier run has written
 * is skipped.
 */
public final class StepStream implements Iterator<Step>, Closeable {

    private final Iterator<Source> sources;
    private final Function<Source, String> key;
    private final Map<String, SourcePosition> written;
    private final InputStream standardInput;
    private final IntakeOptions options;
    private @Nullable Source source;
    private @Nullable Pieces open;
    private @Nullable Step next;
    private String sourceKey = "";
    private SourcePosition done = SourcePosition.NOTHING;
    private int pieces;
    private long behind;
    private long reached;
    private final Map<String, Integer> skipped = new TreeMap<>();

    /**
     * @param sources in order
     * @param key of a source in {@code written}
     * @param written by an earlier run
     * @param standardInput for the source {@code -}
     * @param options how sources are read
     */
    public StepStream(
            List<Source> sources,
            Function<Source, String> key,
            Map<String, SourcePosition> written,
            InputStream standardInput,
            IntakeOptions options) {
        this.sources = sources.iterator();
        this.key = key;
        this.written = written;
        this.standardInput = standardInput;
        this.options = options;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (source == null) {
                if (!sources.hasNext()) {
                    return false;
                }
                begin(sources.next());
            } else {
                advance(source);
            }
        }
        return true;
    }

    private void begin(Source begun) {
        sourceKey = key.apply(begun);
        done = written.getOrDefault(sourceKey, SourcePosition.NOTHING);
        if (done.ended()) {
            return;
        }
        source = begun;
        open = new Pieces(begun, standardInput, options);
        pieces = 0;
        behind = 0;
        reached = 0;
    }

    private void advance(Source current) {
        Pieces from = open;
        Piece piece = from == null ? null : from.next();
        if (piece == null) {
            if (from != null) {
                from.skipped().forEach((kind, count) -> skipped.merge(kind, count, Integer::sum));
            }
            close();
            source = null;
            next = new Step(sourceKey, null, new SourcePosition(pieces, true), Math.max(0, current.bytes()));
            return;
        }
        pieces++;
        if (piece.position() > reached) {
            // a reader fills its buffer, so its bytes count only when it asks for more
            behind = reached;
            reached = piece.position();
        }
        if (pieces > done.pieces()) {
            next = new Step(sourceKey, piece, new SourcePosition(pieces, false), behind);
        }
    }

    @Override
    public Step next() {
        Step step = hasNext() ? next : null;
        if (step == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return step;
    }

    /** What was skipped in archives of the sources that are done: how many files of each ending or kind. */
    public Map<String, Integer> skipped() {
        return Collections.unmodifiableMap(skipped);
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
