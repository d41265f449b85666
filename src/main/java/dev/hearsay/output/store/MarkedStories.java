// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.ArticleName;
import dev.hearsay.output.LikelyDuplicate;
import dev.hearsay.output.StoryMarks;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that likely report the same story as an earlier article. For each mark only the first article with it
 * is looked up, so that a text that thousands share costs no more than others.
 */
final class MarkedStories {

    private static final String NAME = "UPDATE articles SET duplicate_of = ? WHERE article_key = ?";

    /** In both databases, the one column of VALUES is named column1. */
    private static final String FIRST = "SELECT column1, (SELECT min(article_key) FROM article_marks m"
            + " WHERE m.mark = column1 AND m.article_key < ?) FROM (VALUES ";

    private final Database database;

    MarkedStories(Database database) {
        this.database = database;
    }

    /** Writes the marks of articles that are in their table, in place of those of earlier versions. */
    List<LikelyDuplicate> mark(List<ArticleRows> articles, List<Long> replaced) throws SQLException {
        if (articles.isEmpty()) {
            return List.of();
        }
        if (!replaced.isEmpty()) {
            try (PreparedStatement delete =
                    database.connection().prepareStatement("DELETE FROM article_marks WHERE article_key = ?")) {
                for (long key : replaced) {
                    delete.setLong(1, key);
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ArticleRows article : articles) {
            article.marks().all().stream()
                    .distinct()
                    .forEach(mark -> rows.add(new @Nullable Object[] {article.key(), mark}));
        }
        database.load(Table.ARTICLE_MARKS, rows);
        List<LikelyDuplicate> duplicates = new ArrayList<>();
        for (ArticleRows article : articles) {
            if (!article.marks().all().isEmpty()) {
                addDuplicate(article, duplicates);
            }
        }
        return duplicates;
    }

    private void addDuplicate(ArticleRows article, List<LikelyDuplicate> duplicates) throws SQLException {
        for (Map.Entry<Long, Integer> earlier : shared(article).entrySet()) {
            ArticleName name = earlier.getValue() < StoryMarks.SHARED ? null : name(earlier.getKey(), article);
            if (name != null) {
                try (PreparedStatement update = database.connection().prepareStatement(NAME)) {
                    update.setLong(1, earlier.getKey());
                    update.setLong(2, article.key());
                    update.executeUpdate();
                }
                duplicates.add(new LikelyDuplicate(new ArticleName(article.id(), article.file()), name));
                return;
            }
        }
    }

    /** How much it shares with earlier articles, each the first with some of its marks, by key. */
    private Map<Long, Integer> shared(ArticleRows article) throws SQLException {
        List<Long> marks = article.marks().all();
        Map<Long, Integer> shared = new TreeMap<>();
        try (PreparedStatement select = database.connection()
                .prepareStatement(FIRST + "(?)" + ", (?)".repeat(marks.size() - 1) + ") AS marks")) {
            select.setLong(1, article.key());
            for (int i = 0; i < marks.size(); i++) {
                select.setLong(i + 2, marks.get(i));
            }
            try (ResultSet first = select.executeQuery()) {
                while (first.next()) {
                    long earlier = first.getLong(2);
                    if (!first.wasNull()) {
                        shared.merge(earlier, article.marks().weight(first.getLong(1)), Integer::sum);
                    }
                }
            }
        }
        return shared;
    }

    /** The name of the earlier article; null if it is of another day. */
    private @Nullable ArticleName name(long earlier, ArticleRows article) throws SQLException {
        try (PreparedStatement select = database.connection()
                .prepareStatement("SELECT id, file, published FROM articles WHERE article_key = ?")) {
            select.setLong(1, earlier);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next() || !StoryMarks.areNear(Days.read(found.getString(3)), article.published())) {
                    return null;
                }
                return new ArticleName(found.getString(1), found.getString(2));
            }
        }
    }
}
