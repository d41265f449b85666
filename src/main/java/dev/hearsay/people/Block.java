// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Divides the appearances with one key, such as a surname, into people. Full names come first, those that tell most in front; then
 * initials and bare surnames, which only join what is there. What fits two people joins neither.
 */
final class Block {

    /** What fits several is the one's who has it in so many times more articles than all others. */
    private static final int DOMINANT = 10;

    private static final int WITHOUT_ROLE = 3;

    private final List<Cluster> clusters;
    private final LooseClusters loose = new LooseClusters();
    private final List<Cluster> made = new ArrayList<>();
    private final Set<Appearance> doubled = new HashSet<>();

    /** @param known clusters that are there already */
    Block(List<Cluster> known) {
        this.clusters = new ArrayList<>(known);
    }

    /**
     * Adds appearances to the known clusters, or makes new ones.
     *
     * @param appearances that have a name, in order
     * @return the new ones
     */
    List<Cluster> divide(List<Appearance> appearances) {
        findDoubled(appearances);
        Map<SpeakerName, List<Appearance>> byName = new TreeMap<>(
                Comparator.comparingInt((SpeakerName name) -> -name.rank()).thenComparing(SpeakerName::text));
        for (Appearance appearance : appearances) {
            byName.computeIfAbsent(name(appearance), key -> new ArrayList<>()).add(appearance);
        }
        byName.forEach(this::divide);
        return made;
    }

    private static SpeakerName name(Appearance appearance) {
        SpeakerName name = appearance.name();
        if (name == null) {
            throw new IllegalArgumentException("has no name: " + appearance.written());
        }
        return name;
    }

    /** Two people of one name in an article: these come before those who may be either. */
    private void findDoubled(List<Appearance> appearances) {
        Map<String, List<Appearance>> byArticle = new HashMap<>();
        for (Appearance appearance : appearances) {
            List<Appearance> together = byArticle.computeIfAbsent(appearance.article(), key -> new ArrayList<>());
            for (Appearance other : together) {
                if (name(appearance).match(name(other)) != NameMatch.NONE) {
                    doubled.add(appearance);
                    doubled.add(other);
                }
            }
            together.add(appearance);
        }
    }

    private void divide(SpeakerName name, List<Appearance> appearances) {
        if (!name.isWhole()) {
            appearances.forEach(appearance -> join(name, appearance));
            return;
        }
        List<Appearance> order = new ArrayList<>(appearances);
        order.sort(Comparator.comparingInt(this::turn));
        Plain plain = new Plain();
        List<Appearance> unclear = new ArrayList<>();
        for (Appearance appearance : order) {
            if (!place(name, appearance, plain)) {
                unclear.add(appearance);
            }
        }
        // who is in most articles is known by now
        for (Appearance appearance : unclear) {
            if (!place(name, appearance, plain)) {
                alone(appearance);
            }
        }
        if (plain.cluster != null) {
            clusters.add(plain.cluster);
            made.add(plain.cluster);
        }
    }

    /** What tells most comes first. */
    private int turn(Appearance appearance) {
        if (doubled.contains(appearance)) {
            return 0;
        }
        return appearance.positions().isEmpty() ? WITHOUT_ROLE : isTelling(appearance) ? 1 : 2;
    }

    private static boolean isTelling(Appearance appearance) {
        return appearance.positions().stream()
                .anyMatch(position -> !position.about().isEmpty());
    }

    /** Those of one name of whom nothing more is known than that they may be any of several people with other names. */
    private static final class Plain {
        private @Nullable Cluster cluster;
    }

    /** Finds the cluster of an appearance; whether it has one. */
    private boolean place(SpeakerName name, Appearance appearance, Plain plain) {
        List<Cluster> linked = new ArrayList<>();
        List<Cluster> named = new ArrayList<>();
        for (Cluster cluster : fitting(clusters, name, appearance)) {
            if (cluster.fact(appearance, false).isPresent()) {
                linked.add(cluster);
            } else if (cluster.match(name).isEnough()) {
                named.add(cluster);
            }
        }
        List<Cluster> mostly = linked.isEmpty() ? named : linked;
        Optional<Cluster> chosen = only(mostly)
                .or(() -> only(linked.stream().filter(one -> one.has(name)).toList()))
                .or(() -> dominant(mostly, Cluster::size));
        if (chosen.isPresent()) {
            add(chosen.get(), name, appearance, false);
        } else if (mostly.stream().anyMatch(cluster -> cluster.has(name))) {
            return false;
        } else if (!mostly.isEmpty() && turn(appearance) == WITHOUT_ROLE) {
            return toPlain(name, appearance, plain);
        } else {
            Cluster cluster = new Cluster(appearance);
            clusters.add(cluster);
            made.add(cluster);
        }
        return true;
    }

    private static boolean toPlain(SpeakerName name, Appearance appearance, Plain plain) {
        Cluster cluster = plain.cluster;
        if (cluster == null) {
            plain.cluster = new Cluster(appearance);
        } else if (cluster.contradicts(appearance)) {
            return false;
        } else {
            add(cluster, name, appearance, false);
        }
        return true;
    }

    /** It may be any of several people, and nobody else joins it. */
    private void alone(Appearance appearance) {
        made.add(new Cluster(appearance));
    }

    private static List<Cluster> fitting(List<Cluster> some, SpeakerName name, Appearance appearance) {
        return some.stream()
                .filter(cluster -> cluster.match(name) != NameMatch.NONE)
                .filter(cluster -> !cluster.contradicts(appearance))
                .toList();
    }

    private static Optional<Cluster> only(List<Cluster> some) {
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }

    private static Optional<Cluster> dominant(List<Cluster> some, ToIntFunction<Cluster> weight) {
        int all = some.stream().mapToInt(weight).sum();
        return some.stream()
                .filter(cluster -> {
                    int own = weight.applyAsInt(cluster);
                    return own >= DOMINANT * (all - own);
                })
                .findFirst();
    }

    /** A name that many have joins only by a fact, and a fact that two have in common with it decides nothing. */
    private void join(SpeakerName name, Appearance appearance) {
        List<Cluster> fitting = fitting(clusters, name, appearance);
        List<Cluster> linked = linked(fitting, appearance);
        if (linked.isEmpty()) {
            linked = linked(fitting(loose.near(appearance), name, appearance), appearance);
        }
        List<Cluster> facts = linked;
        Optional<Cluster> chosen = only(facts).or(() -> dominant(facts, cluster -> cluster.backing(appearance)));
        if (chosen.isPresent()) {
            add(chosen.get(), name, appearance, true);
            loose.added(chosen.get(), appearance);
        } else if (!linked.isEmpty()) {
            alone(appearance);
        } else if (!joinBothNames(fitting, name, appearance)) {
            Cluster cluster = new Cluster(appearance);
            loose.put(cluster, appearance);
            made.add(cluster);
        }
    }

    private static List<Cluster> linked(List<Cluster> some, Appearance appearance) {
        return some.stream()
                .filter(cluster -> cluster.fact(appearance, true).isPresent())
                .toList();
    }

    /** Initials that an article gives to the only person whom they fit. */
    private static boolean joinBothNames(List<Cluster> fitting, SpeakerName name, Appearance appearance) {
        Optional<Appearance> beside = only(fitting).flatMap(cluster -> cluster.named(name));
        beside.ifPresent(other -> {
            Fact fact = new Fact(Fact.Kind.BOTH_NAMES, other, other.article());
            Cluster cluster = fitting.get(0);
            cluster.add(appearance, merge(cluster.match(name), fact, appearance));
        });
        return beside.isPresent();
    }

    private static void add(Cluster cluster, SpeakerName name, Appearance appearance, boolean telling) {
        NameMatch match = cluster.match(name);
        Merge merge = cluster.fact(appearance, telling)
                .map(fact -> merge(match, fact, appearance))
                .orElseGet(() -> new Merge(appearance.id(), cluster.beside(name).id(), match.word(), ""));
        cluster.add(appearance, merge);
    }

    private static Merge merge(NameMatch match, Fact fact, Appearance appearance) {
        return new Merge(
                appearance.id(),
                fact.beside().id(),
                match.word() + "-and-" + fact.kind().word(),
                fact.evidence());
    }
}
