// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Divides linked wordings into stars: one with most links and all that are linked to it directly, then the same with the rest. So
 * a chain of small changes does not make one statement of two that share nothing.
 */
final class Stars {

    private Stars() {}

    /** The stars, each a list of ids of wordings with its middle first. The same for the same links in any order. */
    static List<List<Long>> of(Map<Long, Wording> wordings, List<WordingLink> links) {
        Map<Long, Set<Long>> neighbours = new HashMap<>();
        for (WordingLink link : links) {
            neighbours.computeIfAbsent(link.one(), id -> new TreeSet<>()).add(link.other());
            neighbours.computeIfAbsent(link.other(), id -> new TreeSet<>()).add(link.one());
        }
        List<Wording> order = new ArrayList<>(wordings.values());
        order.sort(Comparator.comparingInt((Wording wording) ->
                        -neighbours.getOrDefault(wording.id(), Set.of()).size())
                .thenComparingInt(wording -> -wording.size())
                .thenComparingLong(Wording::id));
        Set<Long> taken = new HashSet<>();
        List<List<Long>> stars = new ArrayList<>();
        for (Wording middle : order) {
            if (taken.add(middle.id())) {
                List<Long> star = new ArrayList<>(List.of(middle.id()));
                neighbours.getOrDefault(middle.id(), Set.of()).stream()
                        .filter(taken::add)
                        .forEach(star::add);
                stars.add(star);
            }
        }
        return stars;
    }
}
