// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** The English names of months and weekdays, whole and shortened, as regular expressions and as months. */
public final class MonthNames {

    /** A month, whole or shortened, with or without a dot; for matching regardless of letter case. */
    public static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    /** The first three letters of a month, for matching regardless of letter case. */
    public static final String FIRST_LETTERS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

    /** A weekday, whole or shortened, with or without a dot; for matching regardless of letter case. */
    public static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?)";

    private static final int LETTERS = 3;

    private MonthNames() {}

    /** The month whose English name begins with the first three letters of {@code written}; empty if none does. */
    public static Optional<Month> month(String written) {
        String start = written.substring(0, Math.min(LETTERS, written.length())).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (start.length() == LETTERS && month.name().startsWith(start)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
