// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The names of days, months and numbers as papers write them. */
final class CalendarNames {

    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    static final String PART_OF_DAY = "(?:\\h(?:morning|afternoon|evening|night))?";

    /** Months that are no other word, or are cut short with a dot. */
    static final String PLAIN_MONTH =
            "(?:January|February|April|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul"
                    + "|Aug|Sept?|Oct|Nov|Dec)\\.)";

    static final String MONTH = "(?:" + PLAIN_MONTH + "|March|May|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    static final String YEAR = "(?:1[6-9]|20)\\d\\d";
    static final String NUMBER =
            "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private CalendarNames() {}

    static DayOfWeek weekday(String name) {
        return DayOfWeek.of(1 + DAYS.indexOf(firstLetters(name)));
    }

    /** The month's number from 1. */
    static int month(String name) {
        return 1 + MONTHS.indexOf(firstLetters(name));
    }

    static int number(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return Integer.parseInt(name);
        }
        return switch (name) {
            case "a", "an" -> 1;
            case "fifteen" -> 15;
            case "twenty" -> 20;
            case "thirty" -> 30;
            default ->
                IntStream.range(0, NUMBERS.size())
                        .filter(n -> NUMBERS.get(n).equals(name))
                        .findFirst()
                        .orElseThrow();
        };
    }

    private static String firstLetters(String name) {
        return name.substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
