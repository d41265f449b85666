// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.IOException;

/** Gives an article's text again, as it was read when its claims were made. */
@FunctionalInterface
public interface TextSource {

    /**
     * An article's text.
     *
     * @param text as read then: all offsets count into it
     * @param sha256 of the bytes read now, in lower-case hexadecimal
     */
    record SourceText(String text, String sha256) {}

    /**
     * Reads an article again.
     *
     * @param file where the claim says that it was read from
     * @param articleId which of the file's articles it is, where there are several
     * @throws java.nio.file.NoSuchFileException if the file is gone
     * @throws IOException if it can't be read; the message says why
     * @throws dev.hearsay.pipeline.RejectedArticleException if it is no article any more
     */
    SourceText read(String file, String articleId) throws IOException;
}
