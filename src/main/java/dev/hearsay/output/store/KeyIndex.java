// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.IndexKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds wordings, or articles, that have a key in common. Of a key that many have, the few with the least hashes lead: others are
 * compared with these only. So a new one costs the same however often its words were said before; which pairs are compared
 * depends on what is there and not on the order in which they came; and since leaders are drawn by lot, a new one is
 * seldom among them.
 */
final class KeyIndex {

    /** What is found by its keys. */
    enum Of {
        WORDINGS("wording_keys", "word_key", "wording", "sketch, topics"),
        ARTICLES("article_keys", "text_key", "article", "");

        private final String add;
        private final String remove;
        private final String all;
        private final String first;
        private final boolean sketched;

        Of(String table, String key, String id, String sketch) {
            sketched = !sketch.isEmpty();
            add = "INSERT INTO " + table + " (" + key + ", " + id + (sketched ? ", " + sketch : "") + ") VALUES (?, ?"
                    + (sketched ? ", ?, ?)" : ")");
            remove = "DELETE FROM " + table + " WHERE " + key + " = ? AND " + id + " = ?";
            all = "SELECT " + id + ", " + (sketched ? sketch : "0, 0") + " FROM " + table + " WHERE " + key + " = ?";
            first = all + " ORDER BY " + id + " LIMIT " + (IndexKeys.LEADERS + 1);
        }

        private @Nullable Object[] row(long key, long id, IndexKeys keys) {
            return sketched
                    ? new @Nullable Object[] {key, id, keys.sketch(), keys.topics()}
                    : new @Nullable Object[] {key, id};
        }
    }

    private final Sql sql;
    private final Of of;
    private final Map<Long, List<Posting>> leaders = new HashMap<>();
    private final Set<Long> demoted = new LinkedHashSet<>();
    private final Map<Long, Set<Long>> promoted = new HashMap<>();

    KeyIndex(Sql sql, Of of) {
        this.sql = sql;
        this.of = of;
    }

    /** Takes some out and puts others in. */
    void change(Map<Long, IndexKeys> gone, Map<Long, IndexKeys> fresh) throws SQLException {
        Set<Long> touched = new TreeSet<>();
        gone.values().forEach(keys -> touched.addAll(keys.keys()));
        fresh.values().forEach(keys -> touched.addAll(keys.keys()));
        Map<Long, List<Posting>> before = new HashMap<>();
        for (long key : touched) {
            before.put(key, first(key));
        }
        List<@Nullable Object[]> removed = new ArrayList<>();
        gone.forEach((id, keys) -> keys.keys().forEach(key -> removed.add(new @Nullable Object[] {key, id})));
        sql.batch(of.remove, removed);
        List<@Nullable Object[]> added = new ArrayList<>();
        fresh.forEach((id, keys) -> keys.keys().forEach(key -> added.add(of.row(key, id, keys))));
        sql.batch(of.add, added);
        Set<Long> reduced = new HashSet<>();
        gone.values().forEach(keys -> reduced.addAll(keys.keys()));
        if (reduced.isEmpty()) {
            remember(before, fresh);
        }
        for (long key : touched) {
            compare(key, ids(lead(before.getOrDefault(key, List.of()))), ids(leaders(key)), fresh.keySet());
        }
    }

    /** What leads now, where some were added only: it need not be read again. */
    private void remember(Map<Long, List<Posting>> before, Map<Long, IndexKeys> fresh) {
        before.forEach((key, first) -> leaders.put(key, new ArrayList<>(first)));
        fresh.forEach((id, keys) -> keys.keys()
                .forEach(key -> leaders.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(new Posting(id, keys.sketch(), keys.topics()))));
        leaders.replaceAll((key, postings) -> postings.stream()
                .sorted(Comparator.comparingLong(Posting::id))
                .limit(IndexKeys.LEADERS)
                .toList());
    }

    private void compare(long key, Set<Long> before, Set<Long> after, Set<Long> fresh) {
        before.stream().filter(id -> !after.contains(id)).forEach(demoted::add);
        for (long id : after) {
            if (!before.contains(id) && !fresh.contains(id)) {
                promoted.computeIfAbsent(id, any -> new HashSet<>()).add(key);
            }
        }
    }

    /** Those that led a key before the change and don't now; some may be gone. */
    Set<Long> demoted() {
        return Set.copyOf(demoted);
    }

    /** Those that were there before and lead keys now that they didn't. */
    Map<Long, Set<Long>> promoted() {
        return Map.copyOf(promoted);
    }

    /** What is to be compared with one by some of its keys. */
    Collection<Posting> candidates(long id, Collection<Long> keys) throws SQLException {
        Map<Long, Posting> found = new HashMap<>();
        for (long key : keys) {
            List<Posting> leading = leaders(key);
            boolean leads = leading.stream().anyMatch(posting -> posting.id() == id);
            List<Posting> some =
                    leads && leading.size() == IndexKeys.LEADERS ? sql.list(of.all, KeyIndex::posting, key) : leading;
            some.forEach(posting -> found.put(posting.id(), posting));
        }
        found.remove(id);
        return found.values();
    }

    /** Whether one of two leads a key that both have. */
    boolean areCompared(long one, IndexKeys keys, long other, IndexKeys others) throws SQLException {
        for (long key : keys.keys()) {
            if (others.keys().contains(key)) {
                for (Posting leader : leaders(key)) {
                    if (leader.id() == one || leader.id() == other) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<Posting> leaders(long key) throws SQLException {
        List<Posting> known = leaders.get(key);
        if (known == null) {
            known = lead(first(key));
            leaders.put(key, known);
        }
        return known;
    }

    private List<Posting> first(long key) throws SQLException {
        return sql.list(of.first, KeyIndex::posting, key);
    }

    private static List<Posting> lead(List<Posting> first) {
        return first.subList(0, Math.min(IndexKeys.LEADERS, first.size()));
    }

    private static Set<Long> ids(List<Posting> postings) {
        Set<Long> ids = new HashSet<>();
        postings.forEach(posting -> ids.add(posting.id()));
        return ids;
    }

    private static Posting posting(ResultSet row) throws SQLException {
        return new Posting(row.getLong(1), row.getLong(2), row.getInt(3));
    }
}
