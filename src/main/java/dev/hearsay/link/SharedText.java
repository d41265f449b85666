// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.Optional;

/**
 * What two articles have of each other's text.
 *
 * @param ofOne how many words of the one the other has too
 * @param ofOther how many words of the other the one has too
 */
public record SharedText(int ofOne, int ofOther) {

    private static final double LEAST = 0.5;
    private static final int FEWEST_WORDS = 20;

    /** Empty unless the shorter article, or what was left of it, is for at least half in the other: a quotation in both is less. */
    public static Optional<SharedText> between(ArticleWords one, ArticleWords other) {
        SharedText shared = new SharedText(one.sharedWith(other), other.sharedWith(one));
        return isMost(shared.ofOne, one, other) || isMost(shared.ofOther, other, one)
                ? Optional.of(shared)
                : Optional.empty();
    }

    private static boolean isMost(int shared, ArticleWords of, ArticleWords other) {
        return of.size() <= other.size() && shared >= FEWEST_WORDS && shared >= LEAST * of.size();
    }
}
