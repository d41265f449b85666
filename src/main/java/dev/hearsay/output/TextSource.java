// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives an article's text again, as it was read when its claims were made. */
@FunctionalInterface
public interface TextSource {

    /**
     * An article's text.
     *
     * @param text as read then: all offsets count into it
     * @param sha256 of the bytes read now, in lower-case hexadecimal; null of a text that was kept and not read again
     */
    record SourceText(String text, @Nullable String sha256) {}

    /**
     * Reads an article again.
     *
     * @param article as a claim names it
     * @throws java.nio.file.NoSuchFileException if its file is gone
     * @throws IOException if it can't be read; the message says why
     * @throws dev.hearsay.pipeline.RejectedArticleException if it is no longer an article
     */
    SourceText read(WrittenArticle article) throws IOException;
}
