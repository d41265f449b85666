// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists statements with several reports, those in most articles first. */
final class StatementPageSelect {

    private static final String OF_ARTICLE = "SELECT r.statement FROM statement_reports r WHERE r.identity = ?"
            + " UNION SELECT r.statement FROM statement_reports r WHERE r.article_id = ?";

    private static final String CLAIMS = "SELECT claim_id FROM statement_reports WHERE statement = ?"
            + " AND (identity = ? OR article_id = ?) ORDER BY claim_key";

    private final Connection connection;
    private final SqlDialect dialect;

    StatementPageSelect(Connection connection, SqlDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Whether claims were linked. */
    boolean isPossible() throws SQLException {
        return Catalog.hasRows(connection, "linked_articles", "source");
    }

    StatementPage page(StatementQuery query) throws SQLException {
        StringBuilder where = new StringBuilder("v.articles >= ? AND v.sources >= ?");
        List<Object> values = new ArrayList<>(List.of(query.minArticles(), query.minSources()));
        Conditions claims = new ClaimConditions(connection, dialect).of(query.claims());
        if (!claims.where().equals(new Conditions(dialect).where())) {
            where.append(
                    " AND v.statement IN (SELECT s.statement FROM claims c JOIN articles a ON a.article_key = c.article_key"
                            + " JOIN linked_claims l ON l.identity = a.identity AND l.claim_id = c.id"
                            + " JOIN sayings s ON s.saying = l.saying " + claims.where() + ")");
            values.addAll(claims.values());
        }
        if (query.article() != null) {
            where.append(" AND v.statement IN (" + OF_ARTICLE + ")");
            values.add(query.article());
            values.add(query.article());
        }
        if (query.disputed() != null) {
            where.append(query.disputed() ? " AND v.disputed" : " AND NOT v.disputed");
        }
        StatementKey after = query.after();
        if (after != null) {
            where.append(" AND (v.articles < ? OR (v.articles = ? AND v.statement > ?))");
            values.addAll(List.of(after.articles(), after.articles(), after.statement()));
        }
        return page(query, where + " ORDER BY v.articles DESC, v.statement LIMIT " + (query.limit() + 1), values);
    }

    private StatementPage page(StatementQuery query, String rest, List<Object> values) throws SQLException {
        List<ListedStatement> found = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT " + ListedStatement.COLUMNS + " FROM statements v WHERE " + rest)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(ListedStatement.of(row));
                }
            }
        }
        boolean last = found.size() <= query.limit();
        List<ListedStatement> page = last ? found : found.subList(0, query.limit());
        return new StatementPage(reporting(query, page), last ? Optional.empty() : Optional.of(key(page)));
    }

    private static StatementKey key(List<ListedStatement> page) {
        ListedStatement end = page.get(page.size() - 1);
        return new StatementKey(end.articles(), end.statement());
    }

    private List<ListedStatement> reporting(StatementQuery query, List<ListedStatement> page) throws SQLException {
        String article = query.article();
        if (article == null) {
            return page;
        }
        List<ListedStatement> with = new ArrayList<>();
        try (Sql sql = new Sql(connection)) {
            for (ListedStatement one : page) {
                with.add(one.with(sql.list(CLAIMS, row -> row.getString(1), one.statement(), article, article)));
            }
        }
        return with;
    }
}
