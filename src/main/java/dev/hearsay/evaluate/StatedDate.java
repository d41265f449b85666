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

    private StatedDate() {}

    /**
     * Whether a claim's date lies in the stated one, which may be a day, a month or a year. A week fits each month that it
     * overlaps; a week that does not exist is never right.
     */
    static boolean fits(String claimed, String stated) {
        return days(claimed).stream().anyMatch(day -> day.startsWith(stated));
    }

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
