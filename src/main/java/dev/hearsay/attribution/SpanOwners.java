// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All content spans of an article by their start, each with the attribution that has it. */
final class SpanOwners {

    private record Owned(Span span, int owner, double probability) {}

    private final List<ScoredAttribution> found;
    private final NavigableMap<Integer, List<Owned>> byStart = new TreeMap<>();
    private int longest;

    SpanOwners(List<ScoredAttribution> found) {
        this.found = found;
        for (int i = 0; i < found.size(); i++) {
            List<Span> content = found.get(i).attribution().content();
            for (int part = 0; part < content.size(); part++) {
                Span span = content.get(part);
                longest = Math.max(longest, span.length());
                byStart.computeIfAbsent(span.start(), start -> new ArrayList<>())
                        .add(new Owned(
                                span, i, found.get(i).contentProbabilities().get(part)));
            }
        }
    }

    /**
     * Whether another attribution has the better claim to the same span: one that has no other span, else the one for which the
     * span is more probable; if equally probable, the first.
     */
    boolean beats(int owner, int part, double same) {
        Span span = found.get(owner).attribution().content().get(part);
        double own = found.get(owner).contentProbabilities().get(part);
        boolean only = isOnly(owner);
        return byStart.subMap(span.start() - longest, true, span.end(), true).values().stream()
                .flatMap(List::stream)
                .filter(other -> other.owner() != owner)
                .filter(other -> Deduplication.overlap(List.of(span), List.of(other.span())) >= same)
                .anyMatch(other -> isOnly(other.owner()) != only
                        ? !only
                        : other.probability() > own || (other.probability() == own && other.owner() < owner));
    }

    private boolean isOnly(int owner) {
        return found.get(owner).attribution().content().size() == 1;
    }
}
