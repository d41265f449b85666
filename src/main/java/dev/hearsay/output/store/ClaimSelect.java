// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.ClaimOrder;
import dev.hearsay.output.RecordField;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queries for claims: a row a claim, with its article, and its spans and speakers as JSON. */
final class ClaimSelect {

    /** How many rows the driver asks for at a time. */
    private static final int FETCHED = 500;

    /** {@code claims.certainty}, for databases that don't have the column yet. */
    private static final String CERTAINTY = "(c.confidence * coalesce((SELECT min(q.confidence) FROM claim_speakers q"
            + " WHERE q.claim_key = c.claim_key), 1))";

    private static final String SEEN = " (SELECT coalesce(max(v.review_id), 0) FROM reviews v"
            + " WHERE v.identity = a.identity AND v.claim_id = c.id) AS seen";

    private final Connection connection;
    private final SqlDialect dialect;
    private final String columns;
    private final String certainty;
    private final String checkworthy;

    private ClaimSelect(
            Connection connection, SqlDialect dialect, String columns, String certainty, String checkworthy) {
        this.connection = connection;
        this.dialect = dialect;
        this.columns = columns;
        this.certainty = certainty;
        this.checkworthy = checkworthy;
    }

    /** The queries of a database; empty if it lacks the tables. */
    static Optional<ClaimSelect> of(Connection connection, SqlDialect dialect) throws SQLException {
        Fields claims = new Fields(connection, "claims", "c");
        Fields articles = new Fields(connection, "articles", "a");
        if (!articles.present().contains("text") || !claims.present().contains("content_text")) {
            return Optional.empty();
        }
        String spans = dialect.gather() + "(" + dialect.array()
                + "(sp.part, sp.item, sp.ordinal, sp.start_offset, sp.end_offset))";
        String speaker = Stream.of(
                        new Fields(connection, "speakers", "s"), new Fields(connection, "claim_speakers", "cs"))
                .flatMap(fields -> fields.each((field, value) -> ", '" + field.column() + "', " + value))
                .collect(Collectors.joining());
        String columns = Stream.of(claims, articles)
                .flatMap(fields -> fields.each((field, value) -> value + " AS " + field.column() + ", "))
                .collect(Collectors.joining());
        String all = columns + "c.article_key, (SELECT " + spans
                + " FROM spans sp WHERE sp.claim_key = c.claim_key) AS all_spans"
                + ", (SELECT " + dialect.gather() + "(" + dialect.object() + "('ordinal', cs.ordinal" + speaker + "))"
                + " FROM claim_speakers cs JOIN speakers s ON s.speaker_id = cs.speaker_id"
                + " WHERE cs.claim_key = c.claim_key) AS all_speakers"
                + facts(connection, dialect, RecordField.CONTENT_ENTITIES)
                + facts(connection, dialect, RecordField.CONTENT_QUANTITIES);
        String certainty = claims.present().contains("certainty") ? "c.certainty" : CERTAINTY;
        return Optional.of(new ClaimSelect(connection, dialect, all, certainty, CheckworthySql.of(connection)));
    }

    /** The column with the rows of a table of facts; none in a database of an earlier version, which lacks it. */
    private static String facts(Connection connection, SqlDialect dialect, RecordField field) throws SQLException {
        String table = field.stored().orElseThrow().table();
        if (Fields.columns(connection, table).isEmpty()) {
            return "";
        }
        String values =
                FactRows.columns(field).stream().map(column -> "f." + column).collect(Collectors.joining(", "));
        return ", (SELECT " + dialect.gather() + "(" + dialect.array() + "(" + values + ")) FROM " + table
                + " f WHERE f.claim_key = c.claim_key) AS all_" + field.column();
    }

    /**
     * The fields of the claim record that a table keeps.
     *
     * @param table of the database
     * @param alias that the query has for it
     * @param present columns, which may be those of an earlier version
     */
    private record Fields(String table, String alias, Set<String> present) {

        Fields(Connection connection, String table, String alias) throws SQLException {
            this(table, alias, columns(connection, table));
        }

        Stream<String> each(BiFunction<RecordField, String, String> sql) {
            return RecordField.ALL.stream()
                    .filter(field -> field.isIn(table))
                    .filter(field ->
                            present.contains(field.stored().orElseThrow().column()))
                    .map(field -> sql.apply(
                            field, alias + "." + field.stored().orElseThrow().column()));
        }

        private static Set<String> columns(Connection connection, String table) throws SQLException {
            Set<String> names = new HashSet<>();
            try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), table, null)) {
                while (found.next()) {
                    names.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
            return names;
        }
    }

    PreparedStatement all() throws SQLException {
        return statement("ORDER BY c.article_key, c.ordinal", List.of());
    }

    PreparedStatement current() throws SQLException {
        return statement("WHERE NOT c.withdrawn ORDER BY c.article_key, c.ordinal", List.of());
    }

    PreparedStatement withPrefix(String prefix) throws SQLException {
        // a range, which an index serves, whatever the database's order of letters is
        return statement(
                "WHERE c.id >= ? AND c.id < ? ORDER BY c.article_key, c.ordinal", List.of(prefix, prefix + "zz"));
    }

    PreparedStatement sorted(ClaimFilter filter, ClaimOrder order) throws SQLException {
        Conditions conditions = claimConditions().of(filter);
        String first = switch (order) {
            case DAY -> "c.date_from IS NULL, c.date_from";
            case CHECKWORTHY -> checkworthy + " DESC";
        };
        return statement(conditions.where() + " ORDER BY " + first + ", c.article_key, c.ordinal", conditions.values());
    }

    /** One claim more than the page may have, so that it shows whether there is another page; with {@code figure}. */
    PreparedStatement page(ClaimQuery query) throws SQLException {
        Conditions conditions = claimConditions().of(query);
        ClaimOrder order = query.order();
        String figure = figure(order);
        boolean falling = order == ClaimOrder.CHECKWORTHY;
        ClaimKey after = query.after();
        if (after != null && order != null) {
            conditions.add(
                    "(" + figure + (falling ? " < ?" : " > ?") + " OR (" + figure + " = ? AND c.claim_key > ?))",
                    after.figure(),
                    after.figure(),
                    after.row());
        } else if (after != null) {
            conditions.add("c.claim_key > ?", after.row());
        }
        if (query.article() != null) {
            conditions.add("c.article_key = ?", query.article());
        }
        return statement(
                ", " + figure + " AS figure",
                conditions.where() + " ORDER BY " + (order == null ? "" : figure + (falling ? " DESC, " : ", "))
                        + "c.claim_key LIMIT " + (query.limit() + 1),
                conditions.values());
    }

    private String figure(@Nullable ClaimOrder order) {
        if (order == null) {
            return "0";
        }
        return switch (order) {
            case DAY -> dialect.dayNumber();
            case CHECKWORTHY -> checkworthy;
        };
    }

    /** One claim more than the page may have; with {@code article_identity}, {@code score}, {@code seen} and {@code figure}. */
    PreparedStatement queue(QueueQuery query) throws SQLException {
        Conditions conditions = new Conditions(dialect);
        String decided = "SELECT 1 FROM reviewed_claims r WHERE r.identity = a.identity AND r.claim_id = c.id"
                + " AND NOT r.text_changed";
        conditions.add("a.identity IS NOT NULL");
        if (query.reviewer() == null) {
            conditions.add("NOT EXISTS (" + decided + ")");
        } else {
            conditions.add("NOT EXISTS (" + decided + " AND r.reviewer = ?)", query.reviewer());
        }
        if (query.disputed()) {
            // not by the view of disagreements, of which a database would make all rows for each claim
            conditions.add("c.id IN (SELECT d.claim_id FROM reviews d)"
                    + " AND (SELECT count(DISTINCT coalesce(CAST(d.after AS TEXT), '')) FROM reviewed_claims d"
                    + " WHERE d.identity = a.identity AND d.claim_id = c.id) > 1");
        }
        String figure = query.mostCheckworthy() ? checkworthy : certainty;
        ClaimKey after = query.after();
        if (after != null) {
            conditions.add(
                    figure + (query.mostCheckworthy() ? " <= ?" : " >= ?") + " AND (" + figure
                            + " <> ? OR c.claim_key > ?)",
                    after.figure(),
                    after.figure(),
                    after.row());
        }
        return statement(
                ", a.identity AS article_identity, " + certainty + " AS score, " + figure + " AS figure," + SEEN,
                conditions.where() + " ORDER BY " + figure + (query.mostCheckworthy() ? " DESC" : "")
                        + ", c.claim_key LIMIT " + (query.limit() + 1),
                conditions.values());
    }

    private ClaimConditions claimConditions() {
        return new ClaimConditions(connection, dialect);
    }

    private PreparedStatement statement(String rest, List<?> values) throws SQLException {
        return statement("", rest, values);
    }

    private PreparedStatement statement(String more, String rest, List<?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT " + columns + ", c.claim_key" + more
                + " FROM claims c JOIN articles a ON a.article_key = c.article_key " + rest);
        statement.setFetchSize(FETCHED);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
