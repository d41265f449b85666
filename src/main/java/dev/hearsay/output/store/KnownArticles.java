// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the database has of articles: by their identity, or as version 1 of the schema wrote them. */
final class KnownArticles {

    private static final String IDENTIFY = "UPDATE articles SET identity = ?, identified_by = ? WHERE article_key = ?";

    private final Database database;

    KnownArticles(Database database) {
        this.database = database;
    }

    /** The stored rows of these articles, by identity. One that had no identity yet gets one. */
    Map<String, StoredArticle> find(Map<String, ArticleRows> articles) throws SQLException {
        Map<String, StoredArticle> stored = new HashMap<>(database.lock(articles.keySet()));
        List<ArticleRows> others = articles.values().stream()
                .filter(article -> !stored.containsKey(article.identity()))
                .toList();
        Map<String, List<EarlierArticle>> earlier = earlier(others);
        for (ArticleRows article : earlier.isEmpty() ? List.<ArticleRows>of() : others) {
            Optional<EarlierArticle> same = take(article, earlier);
            if (same.isPresent()) {
                identify(article, same.get().stored().key());
                stored.put(article.identity(), same.get().stored());
            }
        }
        return stored;
    }

    private Map<String, List<EarlierArticle>> earlier(List<ArticleRows> articles) throws SQLException {
        if (articles.isEmpty()) {
            return Map.of();
        }
        Set<String> ids = new HashSet<>();
        articles.forEach(article -> ids.addAll(article.earlierIds()));
        Map<String, List<EarlierArticle>> earlier = new HashMap<>();
        for (EarlierArticle article : database.lockEarlier(ids)) {
            earlier.computeIfAbsent(article.id(), id -> new ArrayList<>()).add(article);
        }
        return earlier;
    }

    /** Each row is one article's. */
    private static Optional<EarlierArticle> take(ArticleRows article, Map<String, List<EarlierArticle>> earlier) {
        for (String id : article.earlierIds()) {
            Iterator<EarlierArticle> rows = earlier.getOrDefault(id, List.of()).iterator();
            while (rows.hasNext()) {
                EarlierArticle row = rows.next();
                if (row.is(article)) {
                    rows.remove();
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private void identify(ArticleRows article, long key) throws SQLException {
        try (PreparedStatement update = database.connection().prepareStatement(IDENTIFY)) {
            update.setString(1, article.identity());
            update.setString(2, article.identifiedBy());
            update.setLong(3, key);
            update.executeUpdate();
        }
    }
}
