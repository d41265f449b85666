// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.pipeline.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nouns that say what a person is. */
final class RoleNouns {

    private static final String LIST = "role-nouns.txt";

    private final Map<String, String> kinds = new HashMap<>();

    /** Reads the list in the jar, one kind a line. */
    RoleNouns() {
        WordTable.entries(RoleNouns.class, LIST).stream()
                .map(line -> List.of(line.split(" ", -1)))
                .forEach(line -> line.forEach(noun -> kinds.putIfAbsent(noun, line.get(0))));
    }

    boolean contains(String noun) {
        return kinds.containsKey(noun) || kinds.containsKey(noun.substring(noun.lastIndexOf('-') + 1));
    }

    /** Whether two nouns can stand for the same person: the same noun, or two of the same kind. */
    boolean sameKind(String one, String other) {
        return one.equals(other) || kind(one).equals(kind(other));
    }

    private String kind(String noun) {
        String kind = kinds.get(noun);
        String last = noun.substring(noun.lastIndexOf('-') + 1);
        return kind != null ? kind : kinds.getOrDefault(last, noun);
    }
}
