// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query for a page of articles: the newest day first, those without a day last, and of one day those written last first. */
final class ArticlePageSelect {

    private final Connection connection;
    private final SqlDialect dialect;

    ArticlePageSelect(Connection connection, SqlDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    ArticlePage page(ArticleQuery query) throws SQLException {
        Conditions claims = new ClaimConditions(connection, dialect).of(query.claims());
        ArticleKey after = query.after();
        // one more than the page may have shows whether there is another
        int wanted = query.limit() + 1;
        List<Found> found = new ArrayList<>();
        // two queries, each in the order of an index: the databases differ in where nulls come
        if (after == null || after.published() != null) {
            found.addAll(find(claims, dated(after), "a.published DESC, a.article_key DESC", after, wanted));
        }
        if (found.size() < wanted) {
            ArticleKey undated = after == null || after.published() != null ? null : after;
            String rest = "a.published IS NULL" + (undated == null ? "" : " AND a.article_key < ?");
            found.addAll(find(claims, rest, "a.article_key DESC", undated, wanted - found.size()));
        }
        boolean last = found.size() < wanted;
        List<Found> page = last ? found : found.subList(0, query.limit());
        return new ArticlePage(
                page.stream().map(Found::article).toList(),
                last ? Optional.empty() : Optional.of(page.get(page.size() - 1).key()));
    }

    private record Found(ListedArticle article, ArticleKey key) {}

    private String dated(@Nullable ArticleKey after) {
        return "a.published IS NOT NULL"
                + (after == null ? "" : " AND (a.published, a.article_key) < (" + dialect.day() + ", ?)");
    }

    private List<Found> find(Conditions claims, String rest, String order, @Nullable ArticleKey after, int limit)
            throws SQLException {
        String ofArticle = " FROM claims c " + claims.where() + " AND c.article_key = a.article_key";
        String names = "(SELECT " + dialect.gather() + "(name) FROM (SELECT s.name FROM claims c"
                + " JOIN claim_speakers k ON k.claim_key = c.claim_key JOIN speakers s ON s.speaker_id = k.speaker_id "
                + claims.where() + " AND c.article_key = a.article_key"
                + " GROUP BY s.name ORDER BY min(c.ordinal), s.name) o)";
        String sql = "SELECT a.*, (SELECT count(*)" + ofArticle + ") AS accepted, " + names
                + " AS names FROM articles a" + " WHERE " + rest + " AND EXISTS (SELECT 1" + ofArticle + ") ORDER BY "
                + order + " LIMIT " + limit;
        List<Object> values = new ArrayList<>(claims.values());
        values.addAll(claims.values());
        if (after != null && after.published() != null) {
            values.add(after.published());
        }
        if (after != null) {
            values.add(after.row());
        }
        values.addAll(claims.values());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                List<Found> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Found(
                            new ListedArticle(
                                    ArticleSelect.article(row),
                                    row.getLong("accepted"),
                                    SpeakerSelect.texts(row.getString("names"))),
                            new ArticleKey(row.getString("published"), row.getLong("article_key"))));
                }
                return found;
            }
        }
    }
}
