// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The least percentages that extraction must reach, kept in a file with the checksum of the data they were measured on, so that
 * no change makes results worse unnoticed.
 *
 * @param sets in the order of the file
 */
public record Floors(List<FloorSet> sets) {

    public Floors {
        sets = List.copyOf(sets);
    }

    /**
     * Reads {@code {"sets": [{"name": …, "data": …, "documents": ["STEM", …], "sha256": …, "settings": …, "floors":
     * {"who-said-what F1": 21.3, …}}]}}.
     *
     * @throws BadDataException if the file is malformed; the message says where
     */
    public static Floors read(Path file) {
        return FloorsFile.read(file);
    }

    /**
     * The set with a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public FloorSet set(String name) {
        return sets.stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are no floors named " + name + "; name one of: "
                        + String.join(", ", sets.stream().map(FloorSet::name).toList())));
    }

    /**
     * The floors of a set that are not reached; empty if all are. Figures are compared as the report prints them, with one
     * decimal.
     *
     * @param speakers null if speakers were not measured
     * @param checksum of the data measured, from {@link GoldSet#checksum}
     * @throws IllegalArgumentException if there is no set with that name
     */
    public List<Shortfall> check(String name, Scores scores, @Nullable SpeakerScores speakers, String checksum) {
        FloorSet set = set(name);
        Map<String, BigDecimal> figures = new LinkedHashMap<>(scores.figures());
        if (speakers != null) {
            figures.putAll(speakers.figures());
        }
        List<Shortfall> shortfalls = new ArrayList<>();
        if (!set.sha256().equals(checksum)) {
            shortfalls.add(Shortfall.dataChanged(set.sha256(), checksum));
        }
        set.floors().forEach((measure, floor) -> {
            BigDecimal measured = figures.get(measure);
            if (measured == null) {
                shortfalls.add(Shortfall.unknown(measure, floor));
            } else if (measured.compareTo(floor) < 0) {
                shortfalls.add(Shortfall.below(measure, floor, measured));
            }
        });
        return shortfalls;
    }
}
