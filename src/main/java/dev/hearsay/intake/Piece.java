// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.Format;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One document of a source: the file itself, or one of the documents or records that it holds.
 *
 * @param source id of the source that it is a part of
 * @param number how many pieces of its source come before it
 * @param id of its article if the feed gives none
 * @param file its name for people to find it by; an archive's entry follows {@code "!/"}
 * @param line of the file at which it begins, counted from 1
 * @param content its bytes; empty with a problem
 * @param format that it must have; null if it is recognised from the content
 * @param problem why it can't be read; null if it can
 * @param position how many bytes of the source's file have been read so far
 * @param scope the scope of ids that are unique only within a file
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
        IdScope scope)
        implements Serializable {

    /** A document whose file isn't known. */
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

    /**
     * A record of a table that is not in a file, such as a row of a data frame.
     *
     * @param table precedes the record's own id in the id of its article
     * @param id of its article if the record has none of its own
     * @param json the record, in UTF-8
     */
    public static Piece ofRecord(String table, String id, byte[] json) {
        return new Piece(table, 0, id, table, 1, Content.of(json), Format.JSON, null, 0, new IdScope(null, table, 0));
    }
}
