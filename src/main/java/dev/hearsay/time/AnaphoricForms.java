// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.TimePosition;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways to look back at a time that was named: on that day, in that year, a day later, at the time. */
final class AnaphoricForms {

    private static final TimeForm SAME =
            form("\\b(?:[Tt]hat|[Tt]he\\hsame)\\h(?:day|morning|afternoon|evening|night)\\b"
                    + "|\\b[Ll]ater\\h(?:in|on)\\hthe\\hday\\b|\\b(?:[Mm]inutes|[Mm]oments)\\hlater\\b"
                    + "|\\b[Aa]t\\hthe\\htime(?!\\hof\\b)|\\bthen(?=\\.)");
    private static final TimeForm YEAR = form("\\b[Tt]hat\\hyear\\b");
    private static final TimeForm NEXT = form("\\b[Tt]he\\h(?:next|following)\\hday\\b|\\b[Aa]\\hday\\hlater\\b");
    private static final TimeForm BEFORE =
            form("\\b[Tt]he\\h(?:previous\\hday|day\\hbefore(?=[.,;]))|\\b[Aa]\\hday\\hearlier\\b");

    static final List<TimeForm> ALL = List.of(SAME, YEAR, NEXT, BEFORE);

    private AnaphoricForms() {}

    private static TimeForm form(String pattern) {
        return new TimeForm(Pattern.compile(pattern), TimePosition.ANAPHORIC, (words, written) -> null);
    }

    /** What a phrase that looks back at {@code named} names; null if it counts days from a longer period. */
    static @Nullable CalendarPeriod from(CalendarPeriod named, TimePhrase phrase) {
        if (phrase.form().equals(SAME)) {
            return named;
        }
        if (phrase.form().equals(YEAR)) {
            return CalendarPeriod.year(named.first().getYear());
        }
        int days = phrase.form().equals(NEXT) ? 1 : -1;
        return named.precision() == DatePrecision.DAY ? named.plusDays(days) : null;
    }
}
