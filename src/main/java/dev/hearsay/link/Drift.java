// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the words of a statement drifted from report to report: for each, the earlier report whose words it most likely has, since
 * fewest of them are changed. So the reports are a tree, with the first as its root.
 */
public final class Drift {

    /** More wordings of one statement are not compared with later ones: time grows with the square. */
    private static final int MOST = 200;

    private Drift() {}

    /**
     * Where a report's words come from.
     *
     * @param from number of the earlier report; -1 for the first report
     * @param changed how many words it left out and added; 0 for the first report
     */
    public record Step(int from, int changed) {}

    /**
     * The step of each report; of earlier ones that are equally near, the earliest counts.
     *
     * @param contents of the reports in order of publication
     */
    public static List<Step> of(List<String> contents) {
        Contents words = new Contents(word -> word);
        Map<Wording, Integer> known = new LinkedHashMap<>();
        List<Step> steps = new ArrayList<>();
        for (String content : contents) {
            Wording wording = words.read(words.words(content));
            Integer same = known.get(wording);
            steps.add(same == null ? nearest(wording, known) : new Step(same, 0));
            if (same == null && known.size() < MOST) {
                known.put(wording, steps.size() - 1);
            }
        }
        return steps;
    }

    private static Step nearest(Wording wording, Map<Wording, Integer> known) {
        Step nearest = new Step(-1, 0);
        for (Map.Entry<Wording, Integer> earlier : known.entrySet()) {
            int changed = changed(wording, earlier.getKey());
            if (nearest.from() < 0 || changed < nearest.changed()) {
                nearest = new Step(earlier.getValue(), changed);
            }
        }
        return nearest;
    }

    private static int changed(Wording one, Wording other) {
        int shared = one.size() == 0 || other.size() == 0
                ? 0
                : Alignment.of(one, other).words();
        return one.size() + other.size() - 2 * shared;
    }
}
