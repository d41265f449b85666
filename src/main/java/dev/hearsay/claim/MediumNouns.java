// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.language.Inflections;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The nouns for where or in what something is said, and the names of outlets. Immutable. */
final class MediumNouns {

    private static final String NONE = "-";

    private final Map<String, MediumNoun> nouns = new HashMap<>();

    private final Set<String> prepositions = new HashSet<>();

    /** In lower case, each with a space after it. */
    private final TreeSet<String> outlets = new TreeSet<>();

    /**
     * A noun for where something is said.
     *
     * @param before prepositions that may stand before it
     * @param addressee prepositions after it that introduce the addressee
     */
    record MediumNoun(Set<String> before, Set<String> addressee) {}

    /** The nouns of this version, from tables whose heads describe their columns. */
    static MediumNouns load() {
        MediumNouns media = new MediumNouns();
        for (List<String> row : ResourceTable.rows("media.tsv", 3)) {
            MediumNoun noun = new MediumNoun(words(row.get(1)), words(row.get(2)));
            for (String spelling : row.get(0).toLowerCase(Locale.ROOT).split("/", -1)) {
                Inflections.ofNoun(spelling, List.of()).forEach(form -> media.nouns.put(form, noun));
            }
            media.prepositions.addAll(noun.before());
        }
        for (List<String> row : ResourceTable.rows("outlets.txt", 1)) {
            media.outlets.add(row.get(0).toLowerCase(Locale.ROOT) + " ");
        }
        return media;
    }

    /** What the noun is whose last word has this index, of two words or one. */
    Optional<MediumNoun> at(List<WindowWord> words, int head) {
        String last = words.get(head).lower();
        String both = head == 0 ? last : words.get(head - 1).lower() + " " + last;
        return Optional.ofNullable(nouns.getOrDefault(both, nouns.get(last)));
    }

    /** Whether a word, in lower case, may lead to where something is said. */
    boolean isPreposition(String word) {
        return prepositions.contains(word) || WordClass.ON_AIR.has(word);
    }

    /**
     * Whether a name, in lower case with blanks between its words, is an outlet's or begins with one, such as "CNN's
     * State of the Union".
     */
    boolean isOutlet(String name) {
        String lower = name + " ";
        String before = outlets.floor(lower);
        return before != null && lower.startsWith(before);
    }

    private static Set<String> words(String cell) {
        return cell.equals(NONE) ? Set.of() : Set.copyOf(Arrays.asList(cell.split(" ", -1)));
    }
}
