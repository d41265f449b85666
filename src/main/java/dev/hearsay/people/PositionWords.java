// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import dev.hearsay.language.WordClass;
import dev.hearsay.pipeline.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code positions.tsv}. */
final class PositionWords {

    static final PositionWords ENGLISH = new PositionWords();

    private static final String LIST = "positions.tsv";

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Set<String>> together = new HashMap<>();

    private PositionWords() {
        for (String line : WordTable.entries(PositionWords.class, LIST)) {
            List<String> cells = List.of(line.split("\t", -1));
            Set<String> words = Set.of(cells.get(3).split(" ", -1));
            if (cells.get(0).equals("field")) {
                words.forEach(word -> fields.put(word, cells.get(1)));
                together.put(cells.get(1), Set.of(cells.get(2).split(" ", -1)));
            } else {
                classes.put(cells.get(0), words);
            }
        }
    }

    /** The field of a noun; empty if it may be of any. */
    String field(String head) {
        return fields.getOrDefault(head, "");
    }

    /** Whether one person may be in both fields at a time. */
    boolean goTogether(String one, String other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.equals(other)
                || together.getOrDefault(one, Set.of()).contains(other)
                || together.getOrDefault(other, Set.of()).contains(one);
    }

    boolean isOffice(String head) {
        return has("office", head);
    }

    /** Whether the words beside the noun say which one it is: "finance minister". */
    boolean hasPortfolio(String head) {
        return has("portfolio", head);
    }

    /** Whether one person may be it of several bodies at a time. */
    boolean isOfSeveral(String head) {
        return has("several", head);
    }

    boolean isFormer(String word) {
        return has("former", word);
    }

    /** Whether it tells nobody from others: "senior", "American", "Republican". */
    boolean isCommon(String word) {
        return has("common", word) || WordClass.PARTY.has(word);
    }

    private boolean has(String name, String word) {
        return classes.getOrDefault(name, Set.of()).contains(word);
    }
}
