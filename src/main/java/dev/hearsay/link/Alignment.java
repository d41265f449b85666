// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that two wordings have in common, in order: a longest common subsequence in which content words count most and unbroken
 * runs more than scattered words. Runs of one or two small words are left out, since any two texts have them.
 *
 * @param runs in order
 */
record Alignment(List<Run> runs) {

    private static final int CONTENT = 6;
    private static final int SMALL = 2;
    private static final int UNBROKEN = 1;
    private static final int FEWEST_SMALL = 3;

    /**
     * Words that follow each other in both.
     *
     * @param one index of the first in the one
     * @param other index of the first in the other
     * @param length how many
     * @param content how many of them are content words
     */
    record Run(int one, int other, int length, int content) {

        int oneEnd() {
            return one + length;
        }

        int otherEnd() {
            return other + length;
        }
    }

    Alignment {
        runs = List.copyOf(runs);
    }

    static Alignment of(Wording one, Wording other) {
        int n = one.size();
        int m = other.size();
        int[] first = numbers(one, other, true);
        int[] second = numbers(one, other, false);
        int[][] best = new int[n + 1][m + 1];
        int[][] ending = new int[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            int weight = one.isSmall(i - 1) ? SMALL : CONTENT;
            for (int j = 1; j <= m; j++) {
                int score = Math.max(best[i - 1][j], best[i][j - 1]);
                if (first[i - 1] == second[j - 1]) {
                    int continued = ending[i - 1][j - 1] == 0 ? 0 : ending[i - 1][j - 1] + UNBROKEN;
                    ending[i][j] = weight + Math.max(continued, best[i - 1][j - 1]);
                    score = Math.max(score, ending[i][j]);
                }
                best[i][j] = score;
            }
        }
        return new Alignment(runs(one, best, ending, first, second));
    }

    private static List<Run> runs(Wording one, int[][] best, int[][] ending, int[] first, int[] second) {
        List<Run> runs = new ArrayList<>();
        int i = first.length;
        int j = second.length;
        while (i > 0 && j > 0) {
            if (ending[i][j] == 0 || best[i][j] > ending[i][j]) {
                if (best[i - 1][j] >= best[i][j - 1]) {
                    i--;
                } else {
                    j--;
                }
                continue;
            }
            int end = i;
            boolean unbroken = true;
            while (unbroken) {
                int before = ending[i][j] - (one.isSmall(i - 1) ? SMALL : CONTENT);
                i--;
                j--;
                unbroken = i > 0 && j > 0 && ending[i][j] > 0 && before == ending[i][j] + UNBROKEN;
            }
            add(runs, one, i, j, end - i);
        }
        Collections.reverse(runs);
        return runs;
    }

    private static void add(List<Run> runs, Wording one, int i, int j, int length) {
        int content = 0;
        for (int word = i; word < i + length; word++) {
            content += one.isSmall(word) ? 0 : 1;
        }
        if (content > 0 || length >= FEWEST_SMALL) {
            runs.add(new Run(i, j, length, content));
        }
    }

    /** Numbers for words, the same for the same word, which compare faster than text. */
    private static int[] numbers(Wording one, Wording other, boolean first) {
        List<String> words = (first ? one : other).words();
        int[] numbers = new int[words.size()];
        Map<String, Integer> known = new HashMap<>();
        for (String word : one.words()) {
            known.putIfAbsent(word, known.size());
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = known.getOrDefault(words.get(i), -1);
        }
        return numbers;
    }

    int words() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    int contentWords() {
        return runs.stream().mapToInt(Run::content).sum();
    }

    /** The longest run; empty if nothing is in common. */
    int longest() {
        return runs.stream().mapToInt(Run::length).max().orElse(0);
    }
}
