// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Removes duplicates: of attributions with almost the same content, only the one with the highest confidence is kept. */
final class Deduplication {

    /** Two contents with at least this Dice coefficient, in characters, count as the same. */
    private static final double SAME = 0.8;

    private Deduplication() {}

    /** The attributions that are not duplicates, in their order; of two with equal confidence the first is kept. */
    static List<ScoredAttribution> removeDuplicates(List<ScoredAttribution> found) {
        List<Attribution> attributions =
                found.stream().map(ScoredAttribution::attribution).toList();
        List<Attribution> surest = new ArrayList<>(attributions);
        surest.sort(Comparator.comparingDouble(Attribution::confidence).reversed());
        // the same content overlaps, so only neighbours are compared: by where the content begins
        NavigableMap<Integer, List<Attribution>> kept = new TreeMap<>();
        int longest = attributions.stream().mapToInt(Deduplication::reach).max().orElse(0);
        Set<Attribution> result = new HashSet<>();
        for (Attribution attribution : surest) {
            int start = attribution.content().get(0).start();
            boolean same = kept.subMap(start - longest, true, start + longest, true).values().stream()
                    .flatMap(List::stream)
                    .anyMatch(other -> overlap(attribution.content(), other.content()) >= SAME);
            if (!same) {
                kept.computeIfAbsent(start, at -> new ArrayList<>()).add(attribution);
                result.add(attribution);
            }
        }
        return found.stream().filter(one -> result.contains(one.attribution())).toList();
    }

    /** Dice's coefficient of two lists of spans, in characters. */
    static double overlap(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        int size = length(one) + length(other);
        return size == 0 ? 1 : 2.0 * shared / size;
    }

    private static int reach(Attribution attribution) {
        List<Span> content = attribution.content();
        return content.get(content.size() - 1).end() - content.get(0).start();
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
