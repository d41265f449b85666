// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The persons of an article. */
final class Cast {

    private final List<Person> persons;
    private final TreeMap<Integer, Place> places = new TreeMap<>();

    private record Place(Span span, Person person) {}

    Cast(List<Person> persons) {
        this.persons = List.copyOf(persons);
        for (Person person : persons) {
            person.mentions().forEach(span -> places.put(span.start(), new Place(span, person)));
        }
    }

    /** In the order in which they come up. */
    List<Person> persons() {
        return persons;
    }

    /** The person named at a span or in a part of it; of several the first. */
    Optional<Person> in(Span span) {
        Map.Entry<Integer, Place> before = places.lowerEntry(span.start());
        if (before != null && before.getValue().span().overlaps(span)) {
            return Optional.of(before.getValue().person());
        }
        Map.Entry<Integer, Place> inside = places.ceilingEntry(span.start());
        return inside != null && inside.getValue().span().overlaps(span)
                ? Optional.of(inside.getValue().person())
                : Optional.empty();
    }

    /** The persons of some names before an offset and of some behind it. */
    List<Person> near(int offset, int before, int behind) {
        return Stream.concat(
                        places.headMap(offset, false).descendingMap().values().stream()
                                .limit(before),
                        places.tailMap(offset, true).values().stream().limit(behind))
                .map(Place::person)
                .distinct()
                .toList();
    }

    /** Where persons are named within a span, in order. */
    List<Span> namesIn(Span span) {
        return places.subMap(span.start(), span.end()).values().stream()
                .map(Place::span)
                .filter(span::contains)
                .toList();
    }
}
