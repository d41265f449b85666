// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Divides sayings of alike words by who spoke and when. Named speakers on known days come first; a group whose speaker or day isn't
 * known joins the earliest group that it may belong to, and never makes one group of two.
 */
final class Utterances {

    /** Words that more speakers are quoted with are a formula ("We do not comment on rumours"), and nobody disputes them. */
    private static final int MOST_SPEAKERS = 3;

    private static final Comparator<Saying> EARLIEST = Comparator.comparingLong(
                    (Saying saying) -> saying.day() == null ? Long.MAX_VALUE : saying.day())
            .thenComparingLong(Saying::id);

    private final List<Saying> sayings;
    private final Links links;
    private final int[] voices;
    private final Agreement[][] agreements;
    private final boolean formula;

    /** How two wordings are linked. */
    interface Links {
        @Nullable WordingLink between(long one, long other);
    }

    Utterances(List<Saying> sayings, Links links) {
        this.sayings = sayings.stream().sorted(EARLIEST).toList();
        this.links = links;
        Map<Voice, Integer> known = new HashMap<>();
        List<Voice> distinct = new ArrayList<>();
        this.voices = new int[sayings.size()];
        for (int i = 0; i < voices.length; i++) {
            Voice voice = this.sayings.get(i).speaker();
            Integer number = known.putIfAbsent(voice, distinct.size());
            if (number == null) {
                distinct.add(voice);
            }
            voices[i] = number == null ? distinct.size() - 1 : number;
        }
        this.agreements = new Agreement[distinct.size()][distinct.size()];
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = 0; j < distinct.size(); j++) {
                agreements[i][j] = distinct.get(i).with(distinct.get(j));
            }
        }
        this.formula = quotedSpeakers() > MOST_SPEAKERS;
    }

    private int quotedSpeakers() {
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < voices.length; i++) {
            int voice = voices[i];
            if (sayings.get(i).quoted()
                    && different.stream().allMatch(other -> agreements[voice][other] == Agreement.DIFFERENT)) {
                different.add(voice);
            }
        }
        return different.size();
    }

    /** The sayings of each statement, the earliest first. */
    List<List<Saying>> statements() {
        List<List<Integer>> merged = new ArrayList<>();
        for (List<Integer> group : certain()) {
            List<Integer> home = merged.stream()
                    .filter(earlier -> belongs(group, earlier))
                    .findFirst()
                    .orElse(null);
            if (home == null) {
                merged.add(new ArrayList<>(group));
            } else {
                home.addAll(group);
            }
        }
        return merged.stream()
                .map(group -> group.stream().sorted().map(sayings::get).toList())
                .toList();
    }

    /** Groups of sayings that certainly belong together, by the earliest of each. */
    private List<List<Integer>> certain() {
        int[] parent = new int[voices.length];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            for (int j = 0; j < i; j++) {
                int mine = root(parent, i);
                int other = root(parent, j);
                if (mine != other && isCertain(i, j) && allows(i, j)) {
                    parent[Math.max(mine, other)] = Math.min(mine, other);
                }
            }
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] parent, int of) {
        int root = of;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private boolean isCertain(int one, int other) {
        return agreement(one, other) != Agreement.UNCLEAR
                && sayings.get(one).day() != null
                && sayings.get(other).day() != null;
    }

    private Agreement agreement(int one, int other) {
        return agreements[voices[one]][voices[other]];
    }

    private boolean allows(int one, int other) {
        if (formula && agreement(one, other) == Agreement.DIFFERENT) {
            return false;
        }
        WordingLink link =
                links.between(sayings.get(one).wording(), sayings.get(other).wording());
        return link != null && link.allows(sayings.get(one), sayings.get(other));
    }

    private boolean belongs(List<Integer> group, List<Integer> earlier) {
        boolean found = false;
        for (int one : group) {
            for (int other : earlier) {
                boolean allowed = allows(one, other);
                if (!allowed && agreement(one, other) == Agreement.DIFFERENT) {
                    return false;
                }
                found |= allowed;
            }
        }
        return found;
    }

    /** Whether quoted words are given to different speakers. */
    static boolean areDisputed(List<Saying> statement) {
        List<Voice> quoted = statement.stream()
                .filter(Saying::quoted)
                .map(Saying::speaker)
                .distinct()
                .toList();
        return quoted.stream()
                .anyMatch(one -> quoted.stream().anyMatch(other -> one.with(other) == Agreement.DIFFERENT));
    }
}
