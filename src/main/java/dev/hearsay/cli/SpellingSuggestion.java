// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the known word that was meant when another one was typed. */
final class SpellingSuggestion {

    /** At most a third of the letters typed may be wrong. */
    private static final int LETTERS_PER_SLIP = 3;

    private static final int MOST_SLIPS = 3;

    private static final int SHORTEST_BEGINNING = 3;

    private SpellingSuggestion() {}

    /** {@code ; did you mean 'csv'?} for {@code cvs}; empty if no known word is similar. */
    static String suggestion(String typed, Collection<String> known) {
        return of(typed, known).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /**
     * The known word most similar to the one typed, ignoring case: with the fewest letters changed, added, omitted or swapped
     * with their neighbour, or else one that begins with it. Empty if none is similar.
     */
    static Optional<String> of(String typed, Collection<String> known) {
        String word = typed.toLowerCase(Locale.ROOT);
        int most = Math.min(MOST_SLIPS, Math.max(1, word.length() / LETTERS_PER_SLIP));
        Optional<String> misspelt = known.stream()
                .filter(candidate -> slips(word, candidate.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt(candidate -> slips(word, candidate.toLowerCase(Locale.ROOT))));
        return misspelt.or(() -> word.length() < SHORTEST_BEGINNING
                ? Optional.empty()
                : known.stream()
                        .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(word))
                        .findFirst());
    }

    /** The optimal string alignment distance: Levenshtein's, with a swap of two neighbours counted as one error. */
    private static int slips(String typed, String meant) {
        int[][] distance = new int[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : least(distance, typed, meant, i, j);
            }
        }
        return distance[typed.length()][meant.length()];
    }

    private static int least(int[][] distance, String typed, String meant, int i, int j) {
        boolean same = typed.charAt(i - 1) == meant.charAt(j - 1);
        int least =
                Math.min(distance[i - 1][j - 1] + (same ? 0 : 1), Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
