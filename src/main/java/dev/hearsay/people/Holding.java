// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which appearances of a cluster have a position, and when and where. */
final class Holding {

    private final NavigableMap<Long, Appearance> days = new TreeMap<>();
    private final Map<String, Appearance> places = new HashMap<>();
    private @Nullable Appearance undated;
    private int count;

    void add(Appearance appearance) {
        count++;
        LocalDate day = appearance.day();
        if (day != null) {
            days.putIfAbsent(day.toEpochDay(), appearance);
        } else if (undated == null) {
            undated = appearance;
        }
        if (!appearance.place().isEmpty()) {
            places.putIfAbsent(appearance.place(), appearance);
        }
    }

    int count() {
        return count;
    }

    /** The one of the nearest day; an undated one if there is no other or the day is null. */
    Appearance nearest(@Nullable LocalDate day) {
        if (undated != null && (day == null || days.isEmpty())) {
            return undated;
        }
        return Days.nearest(days, day);
    }

    /** How many days lie between; 0 if that is unknown. */
    long daysApart(@Nullable LocalDate day) {
        return day == null || days.isEmpty() ? 0 : Days.apart(days, day);
    }

    /** Whether all places are known to be others. */
    boolean isElsewhere(String place) {
        return !place.isEmpty() && !places.isEmpty() && !places.containsKey(place);
    }
}
