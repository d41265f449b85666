// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a speaker of an article is the same person as one of another, or was taken to be until a user split them.
 *
 * @param speaker of the article
 * @param beside the other one; null if it is gone since
 * @param reason such as {@code initials-and-role}; null if it is gone since
 * @param evidence what the reason rests on; empty if the names alone are the reason
 * @param undone whether a user has split them
 * @param decision of the user who joined or split them; null if rules joined them
 */
public record PersonMerge(
        MergedSpeaker speaker,
        @Nullable MergedSpeaker beside,
        @Nullable String reason,
        String evidence,
        boolean undone,
        @Nullable Decision decision) {

    /**
     * A user's decision.
     *
     * @param id its number
     * @param by who decided
     * @param decided when
     * @param comment why; null for none
     */
    public record Decision(
            long id, String by, Instant decided, @Nullable String comment) {}
}
