// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** Looks things up by the day nearest to another. */
final class Days {

    private Days() {}

    /** @param days at least one, by days since 1970-01-01 */
    static Appearance nearest(NavigableMap<Long, Appearance> days, @Nullable LocalDate day) {
        return entry(days, day == null ? days.firstKey() : day.toEpochDay()).getValue();
    }

    static long apart(NavigableMap<Long, Appearance> days, LocalDate day) {
        return Math.abs(entry(days, day.toEpochDay()).getKey() - day.toEpochDay());
    }

    private static Map.Entry<Long, Appearance> entry(NavigableMap<Long, Appearance> days, long day) {
        Map.Entry<Long, Appearance> before = days.floorEntry(day);
        Map.Entry<Long, Appearance> after = days.ceilingEntry(day);
        if (before == null || after == null) {
            return before == null ? days.firstEntry() : before;
        }
        return day - before.getKey() <= after.getKey() - day ? before : after;
    }
}
