// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.Format;
import dev.hearsay.pipeline.RejectedArticleException;
import org.jspecify.annotations.Nullable;

/**
 * One document of a source: the file itself, or one of the documents or records that it holds.
 *
 * @param source id of the source that it is a part of
 * @param number of the pieces of its source before it
 * @param id that its article has where the feed gives none
 * @param file as a person can find it; an archive's entry behind {@code "!/"}
 * @param line of the file at which it begins, counted from 1
 * @param content its bytes; empty with a problem
 * @param format that it must have; null where its content tells
 * @param problem why it can't be read; null where it can
 * @param position how many bytes of the source's file have been read so far
 * @param scope where ids count that count within a file alone
 */
public record Piece(
        String source,
        int number,
        String id,
        String file,
        int line,
        Content content,
        @Nullable Format format,
        @Nullable RejectedArticleException problem,
        long position,
        IdScope scope) {

    /** A document of which nobody knows in which file it lies. */
    Piece(
            String source,
            int number,
            String id,
            String file,
            int line,
            Content content,
            @Nullable Format format,
            @Nullable RejectedArticleException problem,
            long position) {
        this(source, number, id, file, line, content, format, problem, position, new IdScope(null, id, 0));
    }
}
