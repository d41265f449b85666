// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import org.jspecify.annotations.Nullable;

/** Decides whether two sayings with alike words are of one utterance, by who spoke and when. */
final class LinkRule {

    /** Nobody else happens to say so many words in the same order. */
    private static final int LONG = 15;

    private static final int LONG_CONTENT = 6;

    /** Two speakers of so many quoted words at the same time are one quotation with two names. */
    private static final int OWN = 8;

    private static final int OWN_CONTENT = 4;

    /** In days: news travels for some days, and "last week" is not exact. */
    private static final int WEEK = 7;

    /** Short words, and words that differ, are said again on other days. */
    private static final int NEAR = 3;

    /** Two named speakers need more, so that a saying of everybody is not a dispute. */
    private static final int DISPUTED_CONTENT = 5;

    /** Indirect words without a clear speaker need more, so that what many firms say is not one statement. */
    private static final int UNCLEAR = 10;

    private static final int UNCLEAR_CONTENT = 5;

    private LinkRule() {}

    /**
     * Whether they may be of one utterance.
     *
     * @param together whether an article reports both wordings, so that they are two statements unless one repeats the other
     */
    static boolean allows(Likeness likeness, boolean together, Saying one, Saying other) {
        Agreement agreement = one.speaker().with(other.speaker());
        boolean quoted = one.quoted() && other.quoted();
        boolean same = agreement == Agreement.SAME;
        boolean enough = switch (agreement) {
            case SAME -> true;
            case UNCLEAR ->
                quoted ? isOwn(likeness) : likeness.shared() >= UNCLEAR && likeness.content() >= UNCLEAR_CONTENT;
            case DIFFERENT -> quoted && !together && isOwn(likeness) && likeness.content() >= DISPUTED_CONTENT;
        };
        if (!enough) {
            return false;
        }
        return switch (likeness.kind()) {
            case VERBATIM, SHORTENED -> {
                if (likeness.shared() >= LONG && likeness.content() >= LONG_CONTENT && (quoted || same)) {
                    yield true;
                }
                yield isOwn(likeness) ? areWithin(WEEK, one, other) : same && areWithin(NEAR, one, other);
            }
            case ALTERED -> !together && areWithin(NEAR, one, other);
            case PARAPHRASE -> same && !quoted && !together && areWithin(NEAR, one, other);
        };
    }

    private static boolean isOwn(Likeness likeness) {
        return likeness.shared() >= OWN && likeness.content() >= OWN_CONTENT;
    }

    /** Whether they are at most so many days apart; an unknown day may be any. */
    static boolean areWithin(int days, Saying one, Saying other) {
        return isUnknown(one.day()) || isUnknown(other.day()) || Math.abs(number(one) - number(other)) <= days;
    }

    private static boolean isUnknown(@Nullable Long day) {
        return day == null;
    }

    private static long number(Saying saying) {
        return saying.day() == null ? 0 : saying.day();
    }
}
