// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The attributions of an article in the order in which a reader meets their sources, and how they are nested. */
final class Statements {

    private final List<Attribution> attributions;
    private final TreeMap<Integer, List<Integer>> contentStarts = new TreeMap<>();
    /** By the first span of the source. */
    private final Map<Span, List<Span>> contents = new HashMap<>();

    private final int longest;

    Statements(List<Attribution> attributions) {
        this.attributions = attributions;
        int most = 0;
        for (int i = 0; i < attributions.size(); i++) {
            Attribution one = attributions.get(i);
            one.source().stream().limit(1).forEach(source -> contents.putIfAbsent(source, one.content()));
            for (Span content : attributions.get(i).content()) {
                contentStarts
                        .computeIfAbsent(content.start(), start -> new ArrayList<>())
                        .add(i);
                most = Math.max(most, content.length());
            }
        }
        this.longest = most;
    }

    /**
     * The numbers of the attributions by where their source, else their cue, else their content begins; one inside a content comes
     * after the source of that content, even if the source stands behind it.
     */
    List<Integer> inReadingOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(this::readFrom).thenComparingInt(this::nesting));
        return order;
    }

    private int readFrom(int i) {
        OptionalInt outer = outer(i);
        return outer.isPresent() ? Math.max(anchor(i), readFrom(outer.getAsInt())) : anchor(i);
    }

    /** In how many contents the source is. */
    private int nesting(int i) {
        OptionalInt outer = outer(i);
        return outer.isPresent() ? 1 + nesting(outer.getAsInt()) : 0;
    }

    /** The attribution in whose content the source is, if it says more, so that no two are in each other. */
    private OptionalInt outer(int i) {
        Attribution one = attributions.get(i);
        if (one.source().isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt around = around(one.source().get(0), i);
        return around.isPresent() && length(around.getAsInt()) > length(i) ? around : OptionalInt.empty();
    }

    private int length(int i) {
        return attributions.get(i).content().stream().mapToInt(Span::length).sum();
    }

    int anchor(int i) {
        Attribution one = attributions.get(i);
        if (!one.source().isEmpty()) {
            return one.source().get(0).start();
        }
        return one.cue().isEmpty()
                ? one.content().get(0).start()
                : one.cue().get(0).start();
    }

    /** The content of the attribution that has a span for its source. */
    List<Span> contentOf(Span source) {
        return contents.getOrDefault(source, List.of());
    }

    /** The attribution with the shortest content that holds a span, other than attribution {@code except}. */
    OptionalInt around(Span span, int except) {
        int best = -1;
        int shortest = Integer.MAX_VALUE;
        var near = contentStarts.subMap(span.start() - longest, true, span.start(), true);
        for (List<Integer> numbers : near.values()) {
            for (int i : numbers) {
                for (Span content : attributions.get(i).content()) {
                    if (i != except && content.contains(span) && content.length() < shortest) {
                        best = i;
                        shortest = content.length();
                    }
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
