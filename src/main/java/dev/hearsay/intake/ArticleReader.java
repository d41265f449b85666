// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import dev.hearsay.pipeline.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads articles. The format is told from the content, and each format has its reader; so far that is plain text.
 * Keeps nothing between articles and is safe for use by several threads.
 */
public final class ArticleReader {

    /** How large a file may be unless said otherwise, in bytes. */
    public static final int DEFAULT_LIMIT = 64 << 20;

    private static final Map<Format, FormatReader> READERS = Map.of(Format.PLAIN_TEXT, new PlainTextReader());

    private final int limit;

    public ArticleReader() {
        this(DEFAULT_LIMIT);
    }

    /** @param limit how large a file may be, in bytes */
    public ArticleReader(int limit) {
        if (limit < 1 || limit == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("not a size limit in bytes: " + limit);
        }
        this.limit = limit;
    }

    /**
     * Opens and reads a file.
     *
     * @param defaults what holds where the text doesn't say otherwise
     * @throws RejectedArticleException as {@link #read(Source, InputStream, Metadata)}, and with the code
     *     {@code missing} if the file isn't there
     * @throws IllegalArgumentException for standard input, which only the caller has
     */
    public Reading read(Source source, Metadata defaults) {
        Path path = source.path();
        if (path == null) {
            throw new IllegalArgumentException("standard input can't be opened here; pass its stream");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return read(source, bytes, defaults);
        } catch (NoSuchFileException e) {
            throw new RejectedArticleException("missing", Missing.explain(path.toString(), path));
        } catch (IOException e) {
            throw new RejectedArticleException("unreadable", Unreadable.explain(e));
        }
    }

    /**
     * Reads a stream to its end; closing it is the caller's.
     *
     * @param defaults what holds where the text doesn't say otherwise
     * @throws RejectedArticleException with the code {@code empty}, {@code binary}, {@code unsupported-format},
     *     {@code too-large}, {@code charset} or {@code unreadable}
     */
    public Reading read(Source source, InputStream stream, Metadata defaults) {
        byte[] bytes = bytes(stream);
        Detection detection = FormatDetector.detect(bytes);
        FormatReader reader = READERS.get(detection.format());
        if (reader == null) {
            throw detection.rejection();
        }
        Draft draft = reader.read(bytes);
        Article article = new Article(
                source.id(),
                source.file(),
                Sha256.hex(bytes),
                draft.text(),
                draft.body(),
                draft.metadata().orElse(defaults));
        return new Reading(article, draft.charset(), draft.notes());
    }

    private byte[] bytes(InputStream stream) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new RejectedArticleException("unreadable", Unreadable.explain(e));
        }
        if (bytes.length > limit) {
            throw new RejectedArticleException(
                    "too-large",
                    "larger than " + limit + " bytes, the limit for one article; split it into its articles");
        }
        return bytes;
    }
}
