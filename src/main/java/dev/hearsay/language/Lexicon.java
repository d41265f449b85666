// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.pipeline.WordTable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The table of words by class; each row has a class, a reading and the words with it. Immutable. */
final class Lexicon {

    static final Lexicon ENGLISH = new Lexicon("lexicon.tsv");

    private static final String NO_READING = "-";

    private static final int COLUMNS = 3;

    private final Map<WordClass, Map<String, String>> readings = new EnumMap<>(WordClass.class);

    private Lexicon(String name) {
        for (String line : WordTable.entries(Lexicon.class, name)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != COLUMNS) {
                throw new IllegalArgumentException(name + ": a class, a reading and words are needed: '" + line + "'");
            }
            Map<String, String> words = readings.computeIfAbsent(wordClass(cells.get(0)), one -> new TreeMap<>());
            for (String word : cells.get(2).split(" ", -1)) {
                if (words.put(word.replace('_', ' '), cells.get(1)) != null) {
                    throw new IllegalArgumentException(name + ": '" + word + "' is in " + cells.get(0) + " twice");
                }
            }
        }
    }

    private static WordClass wordClass(String cell) {
        return WordClass.valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean has(WordClass of, String word) {
        return readings.getOrDefault(of, Map.of()).containsKey(word);
    }

    Set<String> words(WordClass of) {
        return Collections.unmodifiableSet(readings.getOrDefault(of, Map.of()).keySet());
    }

    Optional<String> reading(WordClass of, String word) {
        return Optional.ofNullable(readings.getOrDefault(of, Map.of()).get(word))
                .filter(reading -> !reading.equals(NO_READING));
    }
}
