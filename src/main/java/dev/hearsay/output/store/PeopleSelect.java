// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.NameFilter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The queries for people, as speakers were last resolved. */
final class PeopleSelect {

    /** How many rows the driver asks for at a time. */
    private static final int FETCHED = 2000;

    private final Connection connection;
    private final SqlDialect dialect;

    PeopleSelect(Connection connection, SqlDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Whether speakers were resolved. */
    boolean isPossible() throws SQLException {
        return Catalog.hasRows(connection, "persons", "person");
    }

    PeoplePage page(PeopleQuery query) throws SQLException {
        List<Object> values = new ArrayList<>();
        String chosen = query.mostFirst() ? mostFirst(query, values) : byName(query, values);
        String order = query.mostFirst() ? "sum(x.claims) DESC" : "p.name COLLATE " + dialect.bytewise();
        List<ListedPerson> found = people(chosen, values, order);
        boolean last = found.size() <= query.limit();
        List<ListedPerson> page = last ? found : found.subList(0, query.limit());
        return new PeoplePage(page, last ? Optional.empty() : Optional.of(key(query, page.get(page.size() - 1))));
    }

    Optional<ListedPerson> person(String id) throws SQLException {
        return people("SELECT CAST(? AS TEXT) AS person", List.of(id), "p.person").stream()
                .findFirst();
    }

    private static PersonKey key(PeopleQuery query, ListedPerson end) {
        return new PersonKey(query.mostFirst() ? Long.toString(end.claims()) : end.name(), end.id());
    }

    /** @param chosen selects the ids of those that are read, so that only their appearances are counted */
    private List<ListedPerson> people(String chosen, List<Object> values, String order) throws SQLException {
        String sql = "SELECT " + ListedPerson.COLUMNS + " FROM (" + chosen + ") k JOIN persons p ON p.person = k.person"
                + " JOIN appearances x ON x.person = p.person"
                + " GROUP BY p.person, p.name, p.names, p.roles, p.type, p.own_id ORDER BY " + order + ", p.person";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                List<ListedPerson> people = new ArrayList<>();
                while (row.next()) {
                    people.add(ListedPerson.of(row));
                }
                return people;
            }
        }
    }

    private String byName(PeopleQuery query, List<Object> values) throws SQLException {
        String sql = "SELECT p.person FROM persons p WHERE TRUE" + accepted("p.person", query, values);
        PersonKey after = query.after();
        if (after != null) {
            sql += " AND (p.name COLLATE " + dialect.bytewise() + ", p.person) > (?, ?)";
            values.add(after.rank());
            values.add(after.person());
        }
        // one more than the page may have shows whether there is another
        return sql + " ORDER BY p.name COLLATE " + dialect.bytewise() + ", p.person LIMIT " + (query.limit() + 1);
    }

    private String mostFirst(PeopleQuery query, List<Object> values) throws SQLException {
        String sql = "SELECT x.person FROM appearances x WHERE TRUE" + accepted("x.person", query, values)
                + " GROUP BY x.person";
        PersonKey after = query.after();
        if (after != null) {
            long claims = Long.parseLong(after.rank());
            sql += " HAVING sum(x.claims) < ? OR (sum(x.claims) = ? AND x.person > ?)";
            values.addAll(List.of(claims, claims, after.person()));
        }
        return sql + " ORDER BY sum(x.claims) DESC, x.person LIMIT " + (query.limit() + 1);
    }

    /** The conditions of a query on a column with ids of people. */
    private String accepted(String column, PeopleQuery query, List<Object> values) throws SQLException {
        String conditions = "";
        if (!query.types().isEmpty()) {
            conditions += " AND " + column + " IN (SELECT t.person FROM persons t WHERE t.type IN (" + dialect.values()
                    + "))";
            values.add(Conditions.array(query.types()));
        }
        NameFilter words = query.words();
        if (words != null) {
            conditions += " AND " + column + " IN (" + dialect.values() + ")";
            values.add(Conditions.array(with(words)));
        }
        return conditions;
    }

    /** Names are compared here, since databases differ in what they know of accents. */
    private List<String> with(NameFilter words) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery("SELECT person, names, roles, own_id FROM persons")) {
                while (row.next()) {
                    if (words.accepts(row.getString(2) + " " + row.getString(3), row.getString(4))) {
                        ids.add(row.getString(1));
                    }
                }
            }
        }
        return ids;
    }
}
