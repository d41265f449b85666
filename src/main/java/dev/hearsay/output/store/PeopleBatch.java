// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.store.PeopleTables.Resolved;
import dev.hearsay.people.Appearance;
import dev.hearsay.people.Merge;
import dev.hearsay.people.Resolution;
import dev.hearsay.people.ResolvedPerson;
import dev.hearsay.people.UserDecision;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Resolves the speakers of some articles in one transaction: their appearances are brought up to date, and the people of every name
 * that this concerns are decided again. The result depends on the claims and decisions only, not on the order of articles.
 */
final class PeopleBatch {

    private final PeopleTables tables;
    private final DecisionTables decisions;
    private final ArticleSpeakers speakers;

    /** Keys of names whose people are decided again. */
    private final Set<String> keys = new TreeSet<>();

    /** Appearances whose decisions are looked at. */
    private final Set<String> touched = new TreeSet<>();

    /** People as they were. */
    private final Set<String> before = new TreeSet<>();

    PeopleBatch(Sql sql) {
        this.tables = new PeopleTables(sql);
        this.decisions = new DecisionTables(sql);
        this.speakers = new ArticleSpeakers(sql);
    }

    ResolvedCounts resolve(List<String> identities) throws SQLException {
        ResolvedCounts counts = ResolvedCounts.NONE;
        for (String identity : identities) {
            counts = counts.plus(update(identity));
        }
        decide();
        return counts;
    }

    /** Decides the people again that some appearances are of. */
    void resolveAgain(Collection<String> appearances) throws SQLException {
        touched.addAll(appearances);
        for (String id : appearances) {
            tables.ofId(id).ifPresent(this::touch);
        }
        decide();
    }

    private void touch(Resolved resolved) {
        touched.add(resolved.stored().id());
        before.add(resolved.person());
        keys.addAll(resolved.stored().appearance().keys());
    }

    private ResolvedCounts update(String identity) throws SQLException {
        Map<String, Resolved> earlier = new LinkedHashMap<>();
        for (Resolved resolved : tables.ofArticle(identity)) {
            earlier.put(resolved.stored().id(), resolved);
        }
        long added = 0;
        long changed = 0;
        long unchanged = 0;
        for (StoredAppearance now : speakers.of(identity)) {
            Resolved was = earlier.remove(now.id());
            if (was != null && was.stored().equals(now)) {
                unchanged++;
                continue;
            }
            if (was == null) {
                added++;
            } else {
                changed++;
                remove(was);
            }
            tables.add(now);
            touched.add(now.id());
            keys.addAll(now.appearance().keys());
        }
        for (Resolved gone : earlier.values()) {
            remove(gone);
        }
        return new ResolvedCounts(1, added, changed, unchanged, earlier.size());
    }

    private void remove(Resolved gone) throws SQLException {
        touch(gone);
        tables.remove(gone.stored().id());
    }

    private void decide() throws SQLException {
        Map<String, Resolved> all = new TreeMap<>();
        Map<Long, UserDecision> standing = new TreeMap<>();
        gather(all, standing);
        List<Appearance> appearances = new ArrayList<>();
        for (Resolved resolved : all.values()) {
            appearances.add(resolved.stored().appearance());
            before.add(resolved.person());
        }
        Set<String> after = new HashSet<>();
        for (ResolvedPerson person : Resolution.of(appearances, standing.values())) {
            after.add(person.id());
            write(person, all);
        }
        for (String gone : before) {
            if (!after.contains(gone)) {
                tables.removePerson(gone);
            }
        }
    }

    /** Everything that has a key in common, or was joined by a user, directly or through others. */
    private void gather(Map<String, Resolved> all, Map<Long, UserDecision> standing) throws SQLException {
        Deque<String> next = new ArrayDeque<>(keys);
        List<UserDecision> about = new ArrayList<>(decisions.aboutAll(touched));
        while (!next.isEmpty() || !about.isEmpty()) {
            List<Resolved> found = new ArrayList<>();
            for (UserDecision decision : about) {
                if (standing.put(decision.id(), decision) == null) {
                    for (String id : decisions.appearances(decision.id())) {
                        tables.ofId(id).ifPresent(found::add);
                    }
                }
            }
            about.clear();
            if (!next.isEmpty()) {
                String key = next.remove();
                found.addAll(tables.ofKey(key));
                about.addAll(decisions.ofKey(key));
            }
            for (Resolved resolved : found) {
                all.put(resolved.stored().id(), resolved);
                for (String key : resolved.stored().appearance().keys()) {
                    if (keys.add(key)) {
                        next.add(key);
                    }
                }
            }
        }
    }

    private void write(ResolvedPerson person, Map<String, Resolved> all) throws SQLException {
        Map<String, Merge> merges = new HashMap<>();
        person.merges().forEach(merge -> merges.put(merge.appearance(), merge));
        for (String id : person.appearances()) {
            Resolved was = Objects.requireNonNull(all.get(id));
            if (!was.person().equals(person.id())) {
                tables.resolve(id, person.id());
            }
            Merge merge = merges.get(id);
            if (!Objects.equals(was.merge(), merge)) {
                tables.merge(id, merge);
            }
        }
        tables.put(person);
    }
}
