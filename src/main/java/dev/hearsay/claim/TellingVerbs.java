// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.language.Inflections;
import dev.hearsay.language.Spellings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verbs that take the person to whom something is said, by each of their forms. Immutable. */
final class TellingVerbs {

    private static final String NONE = "-";

    private final Map<String, Set<String>> links = new HashMap<>();

    /** The verbs of this version, from a table whose head describes its columns. */
    static TellingVerbs load() {
        TellingVerbs verbs = new TellingVerbs();
        for (List<String> row : ResourceTable.rows("telling.tsv", 3)) {
            List<String> irregular =
                    row.get(2).equals(NONE) ? List.of() : List.of(row.get(2).split(" ", -1));
            Set<String> links = Set.copyOf(Arrays.asList(row.get(1).split(" ", -1)));
            for (String spelling : Spellings.of(row.get(0))) {
                Inflections.ofVerb(spelling, irregular).forEach(form -> verbs.links.put(form, links));
            }
        }
        return verbs;
    }

    /** The words that link a form, in lower case, to the addressee; empty if it is not a verb of telling. */
    Set<String> links(String form) {
        return links.getOrDefault(form, Set.of());
    }
}
