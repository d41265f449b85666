// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The persons or bodies that an article mentions, by the positions of their mentions. */
public final class MentionIndex<T> {

    private final List<T> all;
    private final TreeMap<Integer, Place<T>> places = new TreeMap<>();

    private record Place<T>(Span span, T of) {}

    /** @param mentions gives the mentions of one of them */
    public MentionIndex(List<T> all, Function<T, List<Span>> mentions) {
        this.all = List.copyOf(all);
        for (T one : all) {
            mentions.apply(one).forEach(span -> places.put(span.start(), new Place<>(span, one)));
        }
    }

    /** In the order in which they were given. */
    public List<T> all() {
        return all;
    }

    /** The one mentioned at a span or in a part of it; if there are several, the first. */
    public Optional<T> in(Span span) {
        Map.Entry<Integer, Place<T>> before = places.lowerEntry(span.start());
        if (before != null && before.getValue().span().overlaps(span)) {
            return Optional.of(before.getValue().of());
        }
        Map.Entry<Integer, Place<T>> inside = places.ceilingEntry(span.start());
        return inside != null && inside.getValue().span().overlaps(span)
                ? Optional.of(inside.getValue().of())
                : Optional.empty();
    }

    /** Those with the given numbers of mentions before an offset, the nearest first, and after it. */
    public List<T> near(int offset, int before, int behind) {
        return Stream.concat(
                        places.headMap(offset, false).descendingMap().values().stream()
                                .limit(before),
                        places.tailMap(offset, true).values().stream().limit(behind))
                .map(Place::of)
                .distinct()
                .toList();
    }

    /** The mentions within a span, in order. */
    public List<Span> within(Span span) {
        return places.subMap(span.start(), span.end()).values().stream()
                .map(Place::span)
                .filter(span::contains)
                .toList();
    }
}
