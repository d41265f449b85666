// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.WordClass;
import java.time.DayOfWeek;
import java.util.Locale;

/** The names of days, months and numbers as papers write them. */
final class CalendarNames {

    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    static final String PART_OF_DAY = "(?:\\h(?:morning|afternoon|evening|night))?";

    /** Months that are not also other words, or are abbreviated with a full stop. */
    static final String PLAIN_MONTH =
            "(?:January|February|April|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul"
                    + "|Aug|Sept?|Oct|Nov|Dec)\\.)";

    static final String MONTH = "(?:" + PLAIN_MONTH + "|March|May|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    static final String YEAR = "(?:1[6-9]|20)\\d\\d";
    static final String NUMBER = "(?:\\d{1,3}|" + WordClass.COUNT.pattern() + ")";

    private CalendarNames() {}

    static DayOfWeek weekday(String name) {
        return DayOfWeek.of(reading(WordClass.WEEKDAY, name));
    }

    /** The month's number from 1. */
    static int month(String name) {
        return reading(WordClass.MONTH, name);
    }

    static int number(String name) {
        return Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : reading(WordClass.COUNT, name);
    }

    private static int reading(WordClass wordClass, String name) {
        return Integer.parseInt(wordClass
                .reading(name.toLowerCase(Locale.ROOT).replace(".", ""))
                .orElseThrow());
    }
}
