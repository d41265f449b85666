// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import static dev.hearsay.intake.copy.DatelineGrammar.AGENCY;
import static dev.hearsay.intake.copy.DatelineGrammar.COPY;
import static dev.hearsay.intake.copy.DatelineGrammar.DASH;
import static dev.hearsay.intake.copy.DatelineGrammar.DATE;
import static dev.hearsay.intake.copy.DatelineGrammar.FULL_DATE;
import static dev.hearsay.intake.copy.DatelineGrammar.PLACE;
import static dev.hearsay.intake.copy.DatelineGrammar.STAMP;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A way to write a dateline before the first sentence.
 *
 * @param pattern with the groups {@code place}, {@code region}, {@code date}, {@code agency} and {@code dash}, as far
 *     as the form has them
 * @param isEnough whether the match is a dateline and not a sentence
 */
record DatelineForm(Pattern pattern, Predicate<DatelineEvidence> isEnough) {

    private static final String SERVICE_DASH = "\\h*(?:--|[—–―-])\\h*";
    private static final String SEPARATOR = "\\h*(?:--|[—–―|]|\\h-\\h)\\h*";
    private static final String BEFORE_DATE = "\\h*[,.]?\\h*\\b";
    private static final String SENTENCE = "(?=[\\p{Lu}\\p{Nd}\"“‘'«„])";

    /** All forms, the fullest first, so that none matches only half of another. */
    static final List<DatelineForm> ALL = List.of(
            // AUSTEN, Vale, Feb. 1, 2031 /Wire/ --
            form(
                    PLACE + BEFORE_DATE + DATE + "[,.]?\\h*/(?<agency>[\\p{L}\\p{Nd}][^/]{1,39})/\\.?(?:" + SERVICE_DASH
                            + "|\\h+|$)" + COPY,
                    DatelineEvidence::isPlace),
            // AUSTEN, VALE / WIRE / Feb. 1, 2031 /
            form(
                    PLACE + "\\h*/\\h*(?<agency>[\\p{L}\\p{Nd}][^/]{1,39}?)\\h*/\\h*" + DATE + "\\h*/\\h*" + COPY,
                    DatelineEvidence::isPlace),
            // AUSTEN, Vale--(WIRE)--Feb. 1, 2031--
            form(PLACE + SERVICE_DASH + AGENCY + SERVICE_DASH + STAMP + SERVICE_DASH + COPY, DatelineEvidence::isPlace),
            // AUSTEN, Vale--(WIRE - Feb. 1, 2031)--
            form(
                    PLACE + SERVICE_DASH + "\\((?<agency>[^()]{2,40}?)\\h*[—–,-]\\h*" + STAMP + "\\)" + SERVICE_DASH
                            + COPY,
                    DatelineEvidence::isPlace),
            // AUSTEN, Vale--(WIRE)--
            form(PLACE + "\\h*--\\h*" + AGENCY + "\\h*--\\h*" + COPY, DatelineEvidence::isServices),
            // AUSTEN, Vale (WIRE) - Feb. 1, 2031 -
            form(
                    PLACE + "\\h*(?:" + AGENCY + ")?" + SEPARATOR + FULL_DATE + SEPARATOR + SENTENCE,
                    DatelineEvidence::isPlace),
            // AUSTEN, Vale (Feb. 1, 2031) -
            form(PLACE + "\\h*\\(" + FULL_DATE + "\\)" + DASH + SENTENCE, DatelineEvidence::isPlace),
            // (AUSTEN, Vale - Feb. 1, 2031)
            form(
                    "\\(" + PLACE + "(?:,\\h*|" + SEPARATOR + ")" + FULL_DATE + "\\)(?:" + SERVICE_DASH + "|\\h+|$)"
                            + COPY,
                    DatelineEvidence::isPlace),
            // Feb. 1, 2031 - AUSTEN, Vale (WIRE) -
            form(
                    FULL_DATE + "(?:,\\h*|\\h+|" + SEPARATOR + ")" + PLACE + "\\h*(?:" + AGENCY + ")?" + DASH
                            + SENTENCE,
                    DatelineEvidence::isPlace),
            // AUSTEN, Vale, Feb. 1 (Agency) -, or any part of it
            form(
                    "(?:" + PLACE + ")?(?:" + BEFORE_DATE + DATE + ")?(?:,?\\h*" + AGENCY + ")?" + DASH + COPY,
                    DatelineEvidence::isEnough),
            // AUSTEN, Feb. 1, Agency -
            form(
                    PLACE + BEFORE_DATE + DATE + ",\\h*(?<agency>\\p{Lu}[\\p{L}\\h]{1,30}?)" + DASH + COPY,
                    DatelineEvidence::isKnownAgencys),
            // (Agency) - AUSTEN, Feb. 1 -
            form(
                    "\\((?<agency>[^()]{2,40})\\)" + SERVICE_DASH + PLACE + BEFORE_DATE + DATE + DASH + COPY,
                    DatelineEvidence::isKnownAgencys),
            // (Agency) -
            form(
                    "\\((?<agency>[^()]{2,40})\\)(?:" + SERVICE_DASH + "|\\h*)" + SENTENCE,
                    DatelineEvidence::isKnownAgencys),
            // AUSTEN, Feb. 1 (Agency)
            form(
                    PLACE + BEFORE_DATE + DATE + ",?\\h*" + AGENCY + "[.:]?(?:\\h+|$)" + "(?:$|" + SENTENCE + ")",
                    DatelineEvidence::isKnownAgencys),
            // AUSTEN, Feb. 1:
            form(
                    PLACE + BEFORE_DATE + DATE + "(?:,?\\h*" + AGENCY + ")?:(?:\\h+" + SENTENCE + "|$)",
                    DatelineEvidence::isInCapitals),
            // AUSTEN, Feb. 1 on a line of its own
            form(PLACE + ",?\\h*\\b" + DATE + "\\.?$", DatelineEvidence::isInCapitals));

    /** A dateline that fills a field, with or without a dash after it. */
    static final Pattern FIELD = Pattern.compile("(?:" + PLACE + ")?(?:" + BEFORE_DATE + DATE
            + ")?(?:,?\\h*(?:/(?<service>[^/]{2,40})/|" + AGENCY + "))?(?:\\.?\\h*(?:--|[—–―-]))?");

    private static DatelineForm form(String pattern, Predicate<DatelineEvidence> isEnough) {
        return new DatelineForm(Pattern.compile(pattern), isEnough);
    }
}
