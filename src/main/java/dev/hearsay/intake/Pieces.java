// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.pipeline.RejectedArticleException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a source, one document after another: the file itself, or what it holds. No more than one document
 * is in memory at a time. Whatever goes wrong is a piece with a problem, and the last of its source.
 */
public final class Pieces implements Closeable {

    private final Source source;
    private final InputStream standardInput;
    private final IntakeOptions options;
    private boolean read;

    /** @param standardInput for the source {@code -} */
    public Pieces(Source source, InputStream standardInput, IntakeOptions options) {
        this.source = source;
        this.standardInput = standardInput;
        this.options = options;
    }

    /** The next document; null after the last. */
    public @Nullable Piece next() {
        if (read) {
            return null;
        }
        read = true;
        try {
            byte[] bytes = bytes();
            return piece(Content.of(bytes), null);
        } catch (RejectedArticleException e) {
            return piece(Content.of(new byte[0]), e);
        }
    }

    private byte[] bytes() {
        Path path = source.path();
        if (path == null) {
            return bytes(standardInput);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return bytes(in);
        } catch (NoSuchFileException e) {
            throw new RejectedArticleException("missing", Missing.explain(path.toString(), path));
        } catch (IOException e) {
            throw new RejectedArticleException("unreadable", Unreadable.explain(e));
        }
    }

    private byte[] bytes(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(options.limit() + 1);
            if (bytes.length > options.limit()) {
                throw new RejectedArticleException(
                        "too-large",
                        "larger than " + options.limit()
                                + " bytes, the limit for one document; split it into its articles");
            }
            return bytes;
        } catch (IOException e) {
            throw new RejectedArticleException("unreadable", Unreadable.explain(e));
        }
    }

    private Piece piece(Content content, @Nullable RejectedArticleException problem) {
        return new Piece(
                source.id(),
                0,
                source.id(),
                source.file(),
                1,
                content,
                options.format(),
                problem,
                content.bytes().length);
    }

    @Override
    public void close() {
        // a document is read whole
    }
}
