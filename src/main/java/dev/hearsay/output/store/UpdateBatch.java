// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.ArticleToLink;
import dev.hearsay.link.IndexKeys;
import dev.hearsay.link.SharedText;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds of which earlier articles some articles are copies or updates, in one transaction. The result depends on the articles only,
 * not on the order in which they came.
 */
final class UpdateBatch {

    private static final int MOST_READ = 2000;

    private final UpdateTables tables;
    private final KeyIndex index;
    private final Map<Long, ArticleToLink> fresh = new TreeMap<>();
    private final Set<Long> gone = new TreeSet<>();

    /** Articles whose links changed. */
    private final Set<Long> touched = new TreeSet<>();

    private final Set<Pair> settled = new HashSet<>();
    private final Map<Long, IndexKeys> keys = new HashMap<>();
    private final Map<Long, Optional<ArticleToLink>> read = new HashMap<>();

    UpdateBatch(Sql sql) {
        this.tables = new UpdateTables(sql);
        this.index = new KeyIndex(sql, KeyIndex.Of.ARTICLES);
    }

    void find(List<String> identities) throws SQLException {
        Map<Long, IndexKeys> out = new LinkedHashMap<>();
        for (String identity : identities) {
            long key = ArticleToLink.key(identity);
            Optional<ArticleToLink> now = tables.read(identity);
            Optional<LinkedArticle> before = tables.linked(key);
            if (before.isPresent()
                    && now.filter(article -> article.content() == before.get().content())
                            .isPresent()) {
                continue;
            }
            if (before.isPresent()) {
                out.put(key, tables.keys(key));
                remove(key);
            }
            if (now.isPresent()) {
                fresh.put(key, now.get());
                read.put(key, now);
            } else {
                gone.add(key);
            }
        }
        Map<Long, IndexKeys> in = new LinkedHashMap<>();
        for (Map.Entry<Long, ArticleToLink> article : fresh.entrySet()) {
            IndexKeys own = article.getValue().keys();
            keys.put(article.getKey(), own);
            in.put(article.getKey(), own);
            tables.add(article.getValue(), own);
        }
        index.change(out, in);
        compare();
        place();
    }

    private void remove(long article) throws SQLException {
        for (long other : tables.links(article)) {
            tables.removeLink(article, other);
            touched.add(other);
        }
        tables.remove(article);
    }

    private void compare() throws SQLException {
        touched.addAll(fresh.keySet());
        for (long article : fresh.keySet()) {
            compareBy(article, keys(article).keys());
        }
        for (Map.Entry<Long, Set<Long>> leader : index.promoted().entrySet()) {
            compareBy(leader.getKey(), leader.getValue());
        }
        for (long article : new TreeSet<>(index.demoted())) {
            if (!gone.contains(article)) {
                for (long other : tables.links(article)) {
                    settle(article, other);
                }
            }
        }
        touched.removeAll(gone);
    }

    private void compareBy(long article, Collection<Long> by) throws SQLException {
        for (Posting other : index.candidates(article, by)) {
            settle(article, other.id());
        }
    }

    private record Pair(long one, long other) {}

    /** Links two articles if they should be, and else not. */
    private void settle(long one, long other) throws SQLException {
        if (!settled.add(new Pair(Math.min(one, other), Math.max(one, other)))) {
            return;
        }
        Optional<SharedText> now = shared(one, other);
        Optional<SharedText> before = tables.link(one, other);
        if (now.equals(before)) {
            return;
        }
        if (before.isPresent()) {
            tables.removeLink(one, other);
        }
        if (now.isPresent()) {
            tables.addLink(one, other, now.get());
        }
        touched.add(one);
        touched.add(other);
    }

    private Optional<SharedText> shared(long one, long other) throws SQLException {
        if (!index.areCompared(one, keys(one), other, keys(other))) {
            return Optional.empty();
        }
        Optional<ArticleToLink> first = read(one);
        Optional<ArticleToLink> second = read(other);
        return first.isPresent() && second.isPresent() ? first.get().shared(second.get()) : Optional.empty();
    }

    private IndexKeys keys(long article) throws SQLException {
        IndexKeys known = keys.get(article);
        if (known == null) {
            known = tables.keys(article);
            keys.put(article, known);
        }
        return known;
    }

    private Optional<ArticleToLink> read(long article) throws SQLException {
        Optional<ArticleToLink> known = read.get(article);
        if (known == null) {
            if (read.size() >= MOST_READ) {
                read.clear();
            }
            known = tables.read(tables.linked(article).orElseThrow().identity());
            read.put(article, known);
        }
        return known;
    }

    /** Names for each article that was touched the earliest one with text in common, and for all that hang on it the source. */
    private void place() throws SQLException {
        Deque<Long> next = new ArrayDeque<>();
        for (long article : touched) {
            LinkedArticle own = tables.linked(article).orElseThrow();
            Long updateOf = earlier(own);
            if (!Objects.equals(updateOf, own.updateOf())) {
                tables.place(article, updateOf, own.source());
            }
            next.add(article);
        }
        while (!next.isEmpty()) {
            LinkedArticle own = tables.linked(next.remove()).orElseThrow();
            long source = source(own);
            if (source != own.source()) {
                tables.place(own.key(), own.updateOf(), source);
                next.addAll(tables.updatesOf(own.key()));
            }
        }
    }

    private @Nullable Long earlier(LinkedArticle own) throws SQLException {
        LinkedArticle earliest = own;
        for (long other : tables.links(own.key())) {
            LinkedArticle article = tables.linked(other).orElseThrow();
            if (article.age().compareTo(earliest.age()) < 0) {
                earliest = article;
            }
        }
        return earliest.key() == own.key() ? null : earliest.key();
    }

    /** Each is an update of an earlier one, so this ends. */
    private long source(LinkedArticle article) throws SQLException {
        LinkedArticle source = article;
        while (source.updateOf() != null) {
            source = tables.linked(source.updateOf()).orElseThrow();
        }
        return source.key();
    }
}
