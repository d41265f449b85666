// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import org.jspecify.annotations.Nullable;

/**
 * Something that a claims file says and its article doesn't bear out.
 *
 * @param file the claims file
 * @param line in it, counted from 1
 * @param claimId of the claim; null where the line is no claim
 * @param field of the claim, such as {@code content.verbatim[0]}; empty where it is the line as a whole
 * @param message for people: what is wrong
 */
public record Mismatch(String file, int line, @Nullable String claimId, String field, String message) {

    /** The way compilers write it: {@code file:line: error: claim c_1: source: message}. */
    public String diagnostic() {
        return file + ":" + line + ": error: "
                + (claimId == null ? "" : "claim " + Excerpt.plain(claimId) + ": ")
                + (field.isEmpty() ? "" : field + ": ")
                + message;
    }
}
