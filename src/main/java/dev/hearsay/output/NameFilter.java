// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds speakers by a name or a part of it: each word asked for must be a whole word of the name, in any order, without
 * regard to case, accents and titles such as "Ms.". A speaker is also found by the user's own identifier.
 */
public final class NameFilter {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "the");

    private static final int ASCII = 128;

    private final String asked;
    private final List<String> words;

    /**
     * A filter for a name.
     *
     * @param asked as typed
     * @throws IllegalArgumentException if it has no letter and no digit
     */
    public NameFilter(String asked) {
        this.asked = asked.strip();
        List<String> all = PlainWords.in(asked);
        List<String> names = all.stream().filter(word -> !TITLES.contains(word)).toList();
        this.words = names.isEmpty() ? all : names;
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name has at least one letter or digit");
        }
    }

    /** Whether a speaker matches. */
    public boolean accepts(String name, @Nullable String id) {
        return (id != null && id.equalsIgnoreCase(asked))
                || (!lacksWords(name) && new HashSet<>(PlainWords.in(name)).containsAll(words));
    }

    /** Whether a name in plain letters lacks one of the words, which is seen faster than its words are made. */
    private boolean lacksWords(String name) {
        if (!name.chars().allMatch(letter -> letter < ASCII && letter != '.' && letter != '\'')) {
            return false;
        }
        String small = name.toLowerCase(Locale.ROOT);
        return !words.stream().allMatch(small::contains);
    }
}
