// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Divides the sayings of wordings that hang together into statements. The result depends on what is given only, and not on its
 * order, so it is the same whether articles came at once or one after another.
 */
public final class Grouping {

    /** Of more sayings, those of speakers with different names are looked at apart. */
    private static final int CROWD = 1000;

    private final Map<Long, Wording> wordings;
    private final Map<Long, Map<Long, WordingLink>> links = new HashMap<>();
    private final List<WordingLink> all;
    private final Map<Long, List<Saying>> sayings = new HashMap<>();

    /**
     * A component.
     *
     * @param wordings by id
     * @param links between them, each once
     * @param sayings of these wordings
     */
    public Grouping(Map<Long, Wording> wordings, Collection<WordingLink> links, Collection<Saying> sayings) {
        this.wordings = Map.copyOf(wordings);
        this.all = List.copyOf(links);
        for (WordingLink link : links) {
            this.links.computeIfAbsent(link.one(), id -> new HashMap<>()).put(link.other(), link);
            this.links.computeIfAbsent(link.other(), id -> new HashMap<>()).put(link.one(), link);
        }
        for (Saying saying : sayings) {
            this.sayings
                    .computeIfAbsent(saying.wording(), id -> new ArrayList<>())
                    .add(saying);
        }
    }

    /** The place of each saying, by its id. */
    public Map<Long, Placement> placements() {
        Map<Long, Placement> placements = new HashMap<>();
        for (List<Long> star : Stars.of(wordings, all)) {
            List<Saying> members = star.stream()
                    .flatMap(id -> sayings.getOrDefault(id, List.of()).stream())
                    .toList();
            for (List<Saying> some : apart(members)) {
                for (List<Saying> statement : new Utterances(some, this::link).statements()) {
                    placements.putAll(new StatementWords(wordings, statement).placements());
                }
            }
        }
        return placements;
    }

    private static Collection<List<Saying>> apart(List<Saying> sayings) {
        if (sayings.size() <= CROWD) {
            return List.of(sayings);
        }
        Map<String, List<Saying>> parts = new TreeMap<>();
        for (Saying saying : sayings) {
            parts.computeIfAbsent(saying.speaker().scope().orElse(""), scope -> new ArrayList<>())
                    .add(saying);
        }
        return parts.values();
    }

    /** How the wordings of two sayings are linked; null if they are not. */
    private @Nullable WordingLink link(long one, long other) {
        if (one != other) {
            return links.getOrDefault(one, Map.of()).get(other);
        }
        Wording wording = wordings.get(one);
        return wording == null
                ? null
                : new WordingLink(
                        one, one, new Likeness(LinkKind.VERBATIM, wording.size(), wording.contentWords()), false);
    }
}
