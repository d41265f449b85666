// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Clusters of names that join only by a fact, found by the facts they may have in common with others: there may be thousands. */
final class LooseClusters {

    private final Map<String, Set<Cluster>> byFact = new HashMap<>();
    private final Set<Cluster> all = new HashSet<>();

    void put(Cluster cluster, Appearance appearance) {
        all.add(cluster);
        index(cluster, appearance);
    }

    /** An appearance has come to a cluster, which need not be a loose one. */
    void added(Cluster cluster, Appearance appearance) {
        if (all.contains(cluster)) {
            index(cluster, appearance);
        }
    }

    private void index(Cluster cluster, Appearance appearance) {
        for (String fact : facts(appearance)) {
            byFact.computeIfAbsent(fact, key -> new LinkedHashSet<>()).add(cluster);
        }
    }

    /** Those that may have a fact in common with an appearance. */
    List<Cluster> near(Appearance appearance) {
        Set<Cluster> near = new LinkedHashSet<>();
        for (String fact : facts(appearance)) {
            near.addAll(byFact.getOrDefault(fact, Set.of()));
        }
        return List.copyOf(near);
    }

    private static List<String> facts(Appearance appearance) {
        List<String> facts = new ArrayList<>();
        appearance.statements().forEach(statement -> facts.add("statement " + statement));
        facts.add("source " + appearance.source());
        for (Position position : appearance.positions()) {
            facts.add("noun " + position.head());
            position.body().forEach(word -> facts.add("body " + word));
        }
        if (appearance.name() instanceof BodyForm) {
            facts.add("place " + appearance.place());
            facts.add("publisher " + appearance.publisher());
        }
        return facts;
    }
}
