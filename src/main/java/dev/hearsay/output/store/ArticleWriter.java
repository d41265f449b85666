// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the articles of one transaction. */
final class ArticleWriter {

    private static final String WITHDRAW_ARTICLE = "UPDATE articles SET run_id = ?, fingerprint = ?, status = ?,"
            + " title = coalesce(?, title), byline = coalesce(?, byline), publisher = coalesce(?, publisher),"
            + " url = coalesce(?, url), place = coalesce(?, place), version = coalesce(?, version),"
            + " correction = coalesce(?, correction) WHERE article_key = ?";

    private static final String WITHDRAW_CLAIMS =
            "UPDATE claims SET withdrawn = TRUE WHERE article_key = ? AND NOT withdrawn";

    private final Database database;
    private final long run;
    private final KnownArticles known;
    private final MarkedStories stories;
    private final KeptCount kept;
    private final ChangeCount count = new ChangeCount();

    ArticleWriter(Database database, long run, KeptCount kept) {
        this.database = database;
        this.run = run;
        this.known = new KnownArticles(database);
        this.stories = new MarkedStories(database);
        this.kept = kept;
    }

    /**
     * Writes articles in waves, each of which holds an identity once: so of two versions in one write the second finds
     * the first, and an article that another writer wrote in the meantime is found in the next wave.
     */
    StoreChanges write(List<ArticleRows> articles) throws SQLException {
        List<ArticleRows> waiting = articles;
        while (!waiting.isEmpty()) {
            Map<String, ArticleRows> wave = new LinkedHashMap<>();
            List<ArticleRows> later = new ArrayList<>();
            for (ArticleRows article : waiting) {
                if (wave.putIfAbsent(article.identity(), article) != null) {
                    later.add(article);
                }
            }
            List<ArticleRows> next = writeWave(wave);
            next.addAll(later);
            waiting = next;
        }
        return count.changes(kept);
    }

    /** Writes one wave and returns the articles that another writer wrote first. */
    private List<ArticleRows> writeWave(Map<String, ArticleRows> wave) throws SQLException {
        Map<String, StoredArticle> stored = known.find(wave);
        List<ArticleRows> fresh = new ArrayList<>();
        List<ArticleRows> replacing = new ArrayList<>();
        List<Long> replaced = new ArrayList<>();
        for (ArticleRows article : wave.values()) {
            StoredArticle there = stored.get(article.identity());
            Arrival arrival = Arrival.of(article, there);
            if (there == null) {
                fresh.add(article);
                continue;
            }
            switch (arrival) {
                case UNCHANGED -> {
                    count.unchanged();
                    kept.unchanged(article, there);
                }
                case OUTDATED ->
                    count.outdated(new Outdated(article.id(), stated(article.version()), stated(there.version())));
                case WITHDRAWAL -> {
                    withdraw(article, there.key());
                    kept.withdrawn(there);
                }
                default -> {
                    kept.replacing(article, there);
                    article.stamp(there.key(), run, there.firstRun());
                    replacing.add(article);
                    replaced.add(there.key());
                }
            }
        }
        List<ArticleRows> overtaken = insert(fresh);
        fresh.removeAll(overtaken);
        replace(replacing, replaced);
        fresh.forEach(article -> {
            count.written(article, Arrival.NEW);
            kept.inserted(article);
        });
        replacing.forEach(article -> count.written(article, Arrival.REPLACEMENT));
        fresh.addAll(replacing);
        count.duplicates(stories.mark(fresh, replaced));
        loadClaims(fresh);
        return overtaken;
    }

    private List<ArticleRows> insert(List<ArticleRows> fresh) throws SQLException {
        long[] keys = database.allot(Table.ARTICLES, fresh.size());
        for (int i = 0; i < keys.length; i++) {
            fresh.get(i).stamp(keys[i], run);
        }
        Set<Long> inserted = database.insertArticles(rows(fresh));
        List<ArticleRows> overtaken = new ArrayList<>();
        for (ArticleRows article : fresh) {
            if (!inserted.contains(article.key())) {
                overtaken.add(article);
            }
        }
        return overtaken;
    }

    private void replace(List<ArticleRows> replacing, List<Long> keys) throws SQLException {
        if (!keys.isEmpty()) {
            database.removeClaims(keys);
            database.updateArticles(rows(replacing));
        }
    }

    private void loadClaims(List<ArticleRows> articles) throws SQLException {
        int total =
                articles.stream().mapToInt(article -> article.claims().size()).sum();
        if (total == 0) {
            return;
        }
        long[] keys = database.allot(Table.CLAIMS, total);
        List<@Nullable Object[]> claims = new ArrayList<>(total);
        List<@Nullable Object[]> spans = new ArrayList<>();
        List<@Nullable Object[]> claimSpeakers = new ArrayList<>();
        List<@Nullable Object[]> entities = new ArrayList<>();
        List<@Nullable Object[]> quantities = new ArrayList<>();
        // sorted, so that writers who bring the same speakers don't wait for each other in a ring
        Map<Object, @Nullable Object[]> speakers = new TreeMap<>();
        for (ArticleRows article : articles) {
            for (ClaimRows claim : article.claims()) {
                claim.stamp(keys[claims.size()], article.key(), run);
                claims.add(claim.claim());
                spans.addAll(claim.spans());
                claimSpeakers.addAll(claim.claimSpeakers());
                entities.addAll(claim.entities());
                quantities.addAll(claim.quantities());
                claim.speakers().forEach(speaker -> speakers.put(String.valueOf(speaker[0]), speaker));
            }
        }
        database.insertSpeakers(List.copyOf(speakers.values()));
        database.load(Table.CLAIMS, claims);
        database.load(Table.CLAIM_SPEAKERS, claimSpeakers);
        database.load(Table.SPANS, spans);
        database.load(Table.CONTENT_ENTITIES, entities);
        database.load(Table.CONTENT_QUANTITIES, quantities);
    }

    private void withdraw(ArticleRows article, long key) throws SQLException {
        Map<String, @Nullable Object> facts = article.facts();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(run);
        values.add(article.fingerprint());
        for (String fact : List.of("status", "title", "byline", "publisher", "url", "place", "version", "correction")) {
            values.add(facts.get(fact));
        }
        values.add(key);
        update(WITHDRAW_ARTICLE, values);
        update(WITHDRAW_CLAIMS, List.of(key));
        count.written(article, Arrival.WITHDRAWAL);
    }

    private void update(String sql, List<@Nullable Object> values) throws SQLException {
        try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        }
    }

    private static List<@Nullable Object[]> rows(List<ArticleRows> articles) {
        List<@Nullable Object[]> rows = new ArrayList<>(articles.size());
        articles.forEach(article -> rows.add(article.article()));
        return rows;
    }

    private static String stated(@Nullable String version) {
        return version == null ? "" : version;
    }
}
