// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Clusters, of which users have joined some. */
final class JoinedClusters {

    private final Map<String, Joined> byAppearance = new HashMap<>();
    private final Map<Joined, Boolean> all = new LinkedHashMap<>();

    JoinedClusters(List<Cluster> clusters, UserDecisions decisions) {
        for (Cluster cluster : clusters) {
            Joined alone = new Joined(cluster);
            all.put(alone, true);
            cluster.members().forEach(member -> byAppearance.put(member.id(), alone));
        }
        decisions.joins().forEach(this::join);
    }

    List<Joined> all() {
        return List.copyOf(all.keySet());
    }

    /** Own ids are the user's word, too, and the stronger one: people of two are never joined. */
    private void join(UserDecisions.Join join) {
        Joined one = byAppearance.get(join.one());
        Joined other = byAppearance.get(join.other());
        if (one == null || other == null || one == other) {
            return;
        }
        Set<String> ids = new HashSet<>(one.ownIds);
        ids.addAll(other.ownIds);
        if (ids.size() > 1) {
            return;
        }
        one.take(other, new Merge(other.seed, join.one(), "user", "decision " + join.decision()));
        other.members.forEach(member -> byAppearance.put(member.id(), one));
        all.remove(other);
    }

    /** The appearances of a person, and why they are one. */
    static final class Joined {

        private final String seed;
        private final List<Appearance> members;
        private final List<Merge> merges;
        private final Set<String> ownIds;

        private Joined(Cluster cluster) {
            // the one that no merge explains
            seed = cluster.first().id();
            members = new ArrayList<>(cluster.members());
            merges = new ArrayList<>(cluster.merges());
            ownIds = new HashSet<>(cluster.ownIds());
        }

        private void take(Joined other, Merge why) {
            members.addAll(other.members);
            merges.addAll(other.merges);
            merges.add(why);
            ownIds.addAll(other.ownIds);
        }

        List<Appearance> members() {
            return members;
        }

        List<Merge> merges() {
            return merges;
        }
    }
}
