// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import org.jspecify.annotations.Nullable;

/**
 * Something in a claims file that its article does not support.
 *
 * @param file the claims file or database
 * @param line in the file, counted from 1; 0 in a database
 * @param claimId of the claim; null where it is the line or the article as a whole
 * @param field of the claim, such as {@code content.verbatim[0]}; empty where it is the line as a whole
 * @param message for people: what is wrong
 */
public record Mismatch(String file, int line, @Nullable String claimId, String field, String message) {

    /** The way compilers write it: {@code file:line: error: claim c_1: source: message}. */
    public String diagnostic() {
        return file + (line > 0 ? ":" + line : "") + ": error: "
                + (claimId == null ? "" : "claim " + Excerpt.plain(claimId) + ": ")
                + (field.isEmpty() ? "" : field + ": ")
                + message;
    }
}
