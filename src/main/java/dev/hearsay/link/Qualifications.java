// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.language.WordClass;
import dev.hearsay.link.Alignment.Run;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the hedges and limits that a report leaves out of words that it keeps: "might", "in part". */
final class Qualifications {

    /** More words between words that are kept are a cut, with whatever is in them. */
    private static final int CUT = 5;

    /** Before and behind what is kept, only these words belong to it. */
    private static final int EDGE = 2;

    private static final int LONGEST = 3;

    private Qualifications() {}

    /**
     * What of the full wording the other lacks.
     *
     * @param paraphrase whether the words are others altogether; then a hedge counts unless the other has one, too
     */
    static List<String> dropped(Wording full, Wording other, boolean paraphrase) {
        Set<String> dropped = new LinkedHashSet<>();
        if (paraphrase) {
            if (in(other.words()).isEmpty()) {
                dropped.addAll(in(full.words()));
            }
            return List.copyOf(dropped);
        }
        int end = 0;
        int otherEnd = 0;
        List<Run> runs = Alignment.of(full, other).runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean edge = i == 0;
            int from = edge ? Math.max(0, run.one() - EDGE) : end;
            if (run.one() - from < CUT) {
                add(
                        dropped,
                        full.words().subList(from, run.one()),
                        other.words().subList(otherEnd, run.other()));
            }
            end = run.oneEnd();
            otherEnd = run.otherEnd();
        }
        if (!runs.isEmpty()) {
            add(
                    dropped,
                    full.words().subList(end, Math.min(full.size(), end + EDGE)),
                    other.words().subList(otherEnd, other.size()));
        }
        return List.copyOf(dropped);
    }

    private static void add(Set<String> dropped, List<String> full, List<String> other) {
        if (in(other).isEmpty()) {
            dropped.addAll(in(full));
        }
    }

    /** The qualifiers among words that follow each other; those of several words first. */
    private static List<String> in(List<String> words) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = Math.min(LONGEST, words.size() - i);
            while (length > 0 && !WordClass.QUALIFIER.has(String.join(" ", words.subList(i, i + length)))) {
                length--;
            }
            if (length > 0) {
                found.add(String.join(" ", words.subList(i, i + length)));
            }
            i += Math.max(1, length);
        }
        return found;
    }
}
