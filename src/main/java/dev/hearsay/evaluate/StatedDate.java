// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Compares the date of a claim with the one that the article states. */
final class StatedDate {

    private static final Pattern WEEK = Pattern.compile("[0-9]{4}-W[0-9]{2}");
    private static final int DAY_LENGTH = "2031-05-06".length();

    private StatedDate() {}

    /**
     * Whether a claim's date lies in the stated one, which may be a day, a week, a month or a year. A week fits each month that it
     * overlaps; a week that does not exist is never right.
     */
    static boolean fits(String claimed, String stated) {
        if (claimed.isEmpty()) {
            return false;
        }
        if (!stated.contains("W")) {
            return days(claimed).stream().anyMatch(day -> day.startsWith(stated));
        }
        List<String> week = days(stated);
        return claimed.equals(stated)
                || (week.size() == 2
                        && claimed.length() == DAY_LENGTH
                        && claimed.compareTo(week.get(0)) >= 0
                        && claimed.compareTo(week.get(1)) <= 0);
    }

    /** The first and the last day of a week, or the date itself. */
    private static List<String> days(String date) {
        if (!WEEK.matcher(date).matches()) {
            return List.of(date);
        }
        try {
            LocalDate monday = LocalDate.parse(date + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return List.of(monday.toString(), monday.plusDays(6).toString());
        } catch (DateTimeException e) {
            return List.of();
        }
    }
}
