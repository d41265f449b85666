// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;

/**
 * Why an article, or a file that should have been one, gave no claims.
 *
 * @param articleId the id that the article has or would have had
 * @param file where it was read from
 * @param stage what gave up, such as {@code intake}
 * @param code a word for programs, such as {@code empty}
 * @param message for people: what is wrong and what to do
 * @param line where, counted from 1; 1 where it is the file as a whole
 * @param column where in the line, counted from 1 in code points
 */
public record Failure(String articleId, String file, String stage, String code, String message, int line, int column)
        implements Serializable {

    /** A failure of the file as a whole. */
    public static Failure of(String articleId, String file, String stage, String code, String message) {
        return new Failure(articleId, file, stage, code, message, 1, 1);
    }

    /** The way compilers write it: {@code file:line:col: error: message}. */
    public String diagnostic() {
        return file + ":" + line + ":" + column + ": error: " + message;
    }
}
