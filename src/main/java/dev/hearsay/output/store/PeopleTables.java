// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.people.Appearance;
import dev.hearsay.people.Merge;
import dev.hearsay.people.ResolvedPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of appearances, people and merges. */
final class PeopleTables {

    static final String SEPARATOR = "; ";
    private static final String BLANK = " ";

    private static final String COLUMNS =
            "x.appearance, x.identity, x.who, x.name, x.type, x.own_id, x.other_names, x.roles,"
                    + " x.place, x.day, x.publisher, x.source, x.statements, x.claims, x.person, m.beside, m.reason, m.evidence";

    private static final String FROM = " FROM appearances x LEFT JOIN speaker_merges m ON m.appearance = x.appearance";

    private final Sql sql;

    PeopleTables(Sql sql) {
        this.sql = sql;
    }

    /**
     * An appearance with the person that it was resolved to.
     *
     * @param merge why; null for the one appearance that is the person's first
     */
    record Resolved(
            StoredAppearance stored,
            String person,
            @Nullable Merge merge) {}

    List<Resolved> ofArticle(String identity) throws SQLException {
        return sql.list("SELECT " + COLUMNS + FROM + " WHERE x.identity = ?", PeopleTables::resolved, identity);
    }

    List<Resolved> ofKey(String key) throws SQLException {
        return sql.list(
                "SELECT " + COLUMNS + " FROM appearance_keys k JOIN appearances x ON x.appearance = k.appearance"
                        + " LEFT JOIN speaker_merges m ON m.appearance = x.appearance WHERE k.name_key = ?",
                PeopleTables::resolved,
                key);
    }

    List<Resolved> ofPerson(String person) throws SQLException {
        return sql.list("SELECT " + COLUMNS + FROM + " WHERE x.person = ?", PeopleTables::resolved, person);
    }

    Optional<Resolved> ofId(String appearance) throws SQLException {
        return sql
                .list("SELECT " + COLUMNS + FROM + " WHERE x.appearance = ?", PeopleTables::resolved, appearance)
                .stream()
                .findFirst();
    }

    private static Resolved resolved(ResultSet row) throws SQLException {
        Long number = Sql.number(row, 10);
        LocalDate day = number == null ? null : LocalDate.ofEpochDay(number);
        String statements = row.getString(13);
        Appearance appearance = SpeakerFacts.of(
                row.getString(1),
                row.getString(2),
                row.getString(4),
                row.getString(5),
                Objects.requireNonNullElse(row.getString(6), ""),
                row.getString(7),
                row.getString(8),
                new ArticleFacts(row.getString(9), day, row.getString(11), row.getString(12)),
                statements.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(statements.split(BLANK, -1))));
        String beside = row.getString(16);
        return new Resolved(
                new StoredAppearance(appearance, row.getString(3), row.getString(7), row.getString(8), row.getInt(14)),
                row.getString(15),
                beside == null ? null : new Merge(appearance.id(), beside, row.getString(17), row.getString(18)));
    }

    void add(StoredAppearance stored) throws SQLException {
        Appearance appearance = stored.appearance();
        sql.update(
                "INSERT INTO appearances (appearance, identity, who, name, type, own_id, other_names, roles, place, day,"
                        + " publisher, source, statements, claims, person)"
                        + " VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, '')",
                appearance.id(),
                appearance.article(),
                stored.who(),
                appearance.written(),
                appearance.type(),
                orNull(appearance.ownId()),
                stored.otherNames(),
                stored.roles(),
                appearance.place(),
                appearance.day() == null ? null : appearance.day().toEpochDay(),
                appearance.publisher(),
                appearance.source(),
                String.join(BLANK, appearance.statements()),
                stored.claims());
        for (String key : appearance.keys()) {
            sql.update("INSERT INTO appearance_keys (name_key, appearance) VALUES (?, ?)", key, appearance.id());
        }
    }

    void remove(String appearance) throws SQLException {
        sql.update("DELETE FROM appearances WHERE appearance = ?", appearance);
        sql.update("DELETE FROM appearance_keys WHERE appearance = ?", appearance);
        sql.update("DELETE FROM speaker_merges WHERE appearance = ?", appearance);
    }

    void resolve(String appearance, String person) throws SQLException {
        sql.update("UPDATE appearances SET person = ? WHERE appearance = ?", person, appearance);
    }

    void merge(String appearance, @Nullable Merge merge) throws SQLException {
        sql.update("DELETE FROM speaker_merges WHERE appearance = ?", appearance);
        if (merge != null) {
            sql.update(
                    "INSERT INTO speaker_merges (appearance, beside, reason, evidence) VALUES (?, ?, ?, ?)",
                    appearance,
                    merge.beside(),
                    merge.reason(),
                    merge.evidence());
        }
    }

    void removePerson(String person) throws SQLException {
        sql.update("DELETE FROM persons WHERE person = ?", person);
    }

    /** Writes a person unless the same is there. */
    void put(ResolvedPerson person) throws SQLException {
        List<String> now = Arrays.asList(
                person.name(),
                String.join(SEPARATOR, person.names()),
                person.type(),
                person.ownId(),
                String.join(SEPARATOR, person.roles()));
        List<List<String>> before = sql.list(
                "SELECT name, names, type, coalesce(own_id, ''), roles FROM persons WHERE person = ?",
                row -> List.of(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                person.id());
        if (before.contains(now)) {
            return;
        }
        removePerson(person.id());
        sql.update(
                "INSERT INTO persons (person, name, names, type, own_id, roles) VALUES (?, ?, ?, ?, CAST(? AS TEXT), ?)",
                person.id(),
                now.get(0),
                now.get(1),
                now.get(2),
                orNull(now.get(3)),
                now.get(4));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
