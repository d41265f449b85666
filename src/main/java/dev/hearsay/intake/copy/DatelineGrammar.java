// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.pipeline.MonthNames;

/** The parts of which datelines are made, as regular expressions. */
final class DatelineGrammar {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:-[\\p{L}\\p{M}.'’]+)*";
    private static final String NAME =
            WORD + "(?:(?:\\h|/|\\hand\\h|\\hof\\h|\\hde\\h|\\hda\\h|\\hdo\\h|\\hla\\h|\\hupon\\h|\\hon\\h)" + WORD
                    + "){0,5}";
    private static final String REGION = "(?:the\\h)?" + WORD + "(?:\\h(?:and\\h|of\\h|the\\h)*" + WORD + "){0,3}";

    private static final String MONTH_DAY = "(?i:" + MonthNames.MONTH + ")\\h*\\d{1,2}(?i:st|nd|rd|th)?"
            + "|\\d{1,2}(?i:st|nd|rd|th)?\\.?\\h+(?i:of\\h+)?(?i:" + MonthNames.MONTH + ")";
    private static final String NUMBERS = "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}";

    /** A town and, after a comma, its state, country, or both. */
    static final String PLACE = "(?<place>" + NAME + ")(?:,\\h*(?<region>" + REGION + "(?:,\\h*" + REGION + ")??))??";

    /** A day with or without its year, or a weekday alone. */
    static final String DATE = "(?<date>(?i:" + MonthNames.WEEKDAY + ",?\\h+)?(?:" + MONTH_DAY
            + ")(?:,?\\h+\\d{4}\\b)?|(?i:" + MonthNames.WEEKDAY + "))";

    /** A day with its year. */
    static final String FULL_DATE =
            "(?<date>(?i:" + MonthNames.WEEKDAY + ",?\\h+)?(?:" + MONTH_DAY + "),?\\h+\\d{4}\\b|" + NUMBERS + ")";

    /** The date stamp of a service for press releases, whose year may have two digits. */
    static final String STAMP =
            "(?<date>(?:" + MONTH_DAY + ")(?:,?\\h+\\d{4}\\b)?|" + "\\d{1,2}/\\d{1,2}/\\d{2}(?:\\d{2})?)";

    static final String AGENCY = "\\((?<agency>[^()]{2,40})\\)";
    static final String DASH = "(?<dash>\\h*[—–―]\\h*|\\h*--\\h*|\\h+[-_](?=\\h|$)\\h*)";

    /** The copy begins here, or in the next line. */
    static final String COPY = "(?=[^\\h—–―-]|$)";

    private DatelineGrammar() {}
}
