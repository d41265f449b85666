// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import dev.hearsay.output.Hash64;
import dev.hearsay.output.PlainWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which appearances are one person. The result depends on what is given only, and not on its order: own ids first, then the
 * names of each key by {@link Block}, then what users decided.
 */
public final class Resolution {

    private static final int ROLES = 5;
    private static final int NAMES = 20;

    private final List<Cluster> clusters = new ArrayList<>();
    private final UserDecisions decisions;

    private Resolution(UserDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * The people of some appearances.
     *
     * @param all everything that has a key in common with any of them, and what users joined with these
     * @param decisions that stand
     */
    public static List<ResolvedPerson> of(Collection<Appearance> all, Collection<UserDecision> decisions) {
        List<Appearance> order = all.stream().sorted(Appearance.ORDER).toList();
        Set<String> present = new HashSet<>();
        order.forEach(appearance -> present.add(appearance.id()));
        Resolution resolution = new Resolution(new UserDecisions(decisions, present));
        resolution.divide(order);
        return new JoinedClusters(resolution.clusters, resolution.decisions)
                .all().stream().map(Resolution::person).toList();
    }

    private void divide(List<Appearance> order) {
        Map<String, Cluster> own = new LinkedHashMap<>();
        Map<String, List<Appearance>> byKey = new TreeMap<>();
        for (Appearance appearance : order) {
            if (!appearance.ownId().isEmpty()) {
                addOwn(own, appearance);
            } else if (decisions.isSplit(appearance.id())) {
                clusters.add(new Cluster(appearance));
            } else if (appearance.name() != null) {
                byKey.computeIfAbsent(appearance.name().key(), key -> new ArrayList<>())
                        .add(appearance);
            }
        }
        clusters.addAll(own.values());
        Set<String> acronyms = new HashSet<>();
        Map<String, List<Cluster>> known = new HashMap<>();
        for (Appearance appearance : order) {
            acronyms.addAll(appearance.acronyms());
        }
        own.values().forEach(cluster -> index(known, cluster));
        // letters that stand for a longer name come once that is resolved
        byKey.forEach((key, some) -> divide(acronyms.contains(key), key, some, known, false));
        byKey.forEach((key, some) -> divide(acronyms.contains(key), key, some, known, true));
    }

    private void divide(
            boolean acronym,
            String key,
            List<Appearance> appearances,
            Map<String, List<Cluster>> known,
            boolean acronymsNow) {
        if (acronym == acronymsNow) {
            List<Cluster> made = new Block(known.getOrDefault(key, List.of())).divide(appearances);
            clusters.addAll(made);
            made.forEach(cluster -> index(known, cluster));
        }
    }

    private static void addOwn(Map<String, Cluster> own, Appearance appearance) {
        Cluster cluster = own.get(appearance.ownId());
        if (cluster == null) {
            own.put(appearance.ownId(), new Cluster(appearance));
        } else {
            cluster.add(appearance, new Merge(appearance.id(), cluster.first().id(), "own-id", appearance.ownId()));
        }
    }

    /** By which keys others may find a cluster. */
    private static void index(Map<String, List<Cluster>> known, Cluster cluster) {
        Set<String> keys = new HashSet<>();
        for (Appearance appearance : cluster.members()) {
            if (appearance.name() != null) {
                keys.add(appearance.name().key());
                keys.addAll(appearance.acronyms());
            }
        }
        keys.forEach(
                key -> known.computeIfAbsent(key, each -> new ArrayList<>()).add(cluster));
    }

    private static ResolvedPerson person(JoinedClusters.Joined joined) {
        List<Appearance> members =
                joined.members().stream().sorted(Appearance.ORDER).toList();
        Appearance first = members.get(0);
        Appearance fullest = fullest(members);
        return new ResolvedPerson(
                String.format(Locale.ROOT, "p_%016x", Hash64.of(first.id())),
                fullest.written(),
                names(members),
                fullest.type(),
                members.stream()
                        .map(Appearance::ownId)
                        .filter(id -> !id.isEmpty())
                        .findFirst()
                        .orElse(""),
                roles(members),
                members.stream().map(Appearance::id).toList(),
                joined.merges());
    }

    /** With the name that tells most; of several, that which most articles have. */
    private static Appearance fullest(List<Appearance> members) {
        Map<String, Integer> times = new HashMap<>();
        members.forEach(member -> times.merge(member.written(), 1, Integer::sum));
        return members.stream()
                .max(Comparator.comparingInt(Resolution::rank)
                        .thenComparingInt(member -> times.getOrDefault(member.written(), 0))
                        .thenComparing(Appearance::written, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static List<String> names(List<Appearance> members) {
        return members.stream()
                .sorted(Comparator.comparingInt((Appearance member) -> -rank(member))
                        .thenComparing(Appearance::written))
                .map(Appearance::written)
                .distinct()
                .limit(NAMES)
                .toList();
    }

    private static int rank(Appearance appearance) {
        return appearance.name() == null ? -1 : appearance.name().rank();
    }

    /** Each once, whatever its letter case, as it stands first. */
    private static List<String> roles(List<Appearance> members) {
        Map<String, String> first = new HashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Appearance member : members) {
            for (Position position : member.positions()) {
                String plain = PlainWords.text(position.text());
                times.merge(first.computeIfAbsent(plain, key -> position.text()), 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(ROLES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
