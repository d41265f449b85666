// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.store.PeopleTables.Resolved;
import dev.hearsay.people.Merge;
import dev.hearsay.people.UserDecision;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of what users decided about people. */
final class DecisionTables {

    /** Of more appearances of one side, those behind need not be remembered. */
    private static final int MOST = 200;

    private static final String STANDING =
            "d.kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM people_decisions u" + " WHERE u.undoes = d.decision)";

    private final Sql sql;

    DecisionTables(Sql sql) {
        this.sql = sql;
    }

    /** What stands and is about any of some appearances. */
    List<UserDecision> aboutAll(Iterable<String> appearances) throws SQLException {
        Set<Long> ids = new TreeSet<>();
        for (String appearance : appearances) {
            ids.addAll(sql.list(
                    "SELECT d.decision FROM people_decision_sides s JOIN people_decisions d ON d.decision = s.decision"
                            + " WHERE s.appearance = ? AND " + STANDING,
                    row -> row.getLong(1),
                    appearance));
        }
        return decisions(ids);
    }

    /** What stands and is about an appearance with a key. */
    List<UserDecision> ofKey(String key) throws SQLException {
        return decisions(sql.list(
                "SELECT DISTINCT d.decision FROM people_decisions d JOIN people_decision_sides s ON s.decision = d.decision"
                        + " JOIN appearance_keys k ON k.appearance = s.appearance WHERE k.name_key = ? AND " + STANDING,
                row -> row.getLong(1),
                key));
    }

    private List<UserDecision> decisions(Collection<Long> ids) throws SQLException {
        List<UserDecision> found = new ArrayList<>();
        for (long id : ids) {
            found.add(decision(id));
        }
        return found;
    }

    private UserDecision decision(long id) throws SQLException {
        boolean split = sql.exists("SELECT 1 FROM people_decisions WHERE decision = ? AND kind = 'split'", id);
        return new UserDecision(id, split, side(id, 1), side(id, 2));
    }

    private List<String> side(long id, int side) throws SQLException {
        return sql.list(
                "SELECT appearance FROM people_decision_sides WHERE decision = ? AND side = ? ORDER BY ordinal",
                row -> row.getString(1),
                id,
                side);
    }

    /** All appearances that a decision is about. */
    List<String> appearances(long id) throws SQLException {
        return sql.list("SELECT appearance FROM people_decision_sides WHERE decision = ?", row -> row.getString(1), id);
    }

    boolean canBeUndone(long id) throws SQLException {
        return sql.exists("SELECT 1 FROM people_decisions d WHERE d.decision = ? AND " + STANDING, id);
    }

    boolean exists(long id) throws SQLException {
        return sql.exists("SELECT 1 FROM people_decisions WHERE decision = ?", id);
    }

    /** Adds a row and returns its number. */
    long add(String kind, Object moment, String by, @Nullable String comment, @Nullable Long undoes)
            throws SQLException {
        sql.update(
                "INSERT INTO people_decisions (kind, decided, decided_by, comment, undoes)"
                        + " VALUES (?, ?, ?, CAST(? AS TEXT), ?)",
                kind,
                moment,
                by,
                comment,
                undoes);
        return sql.list("SELECT max(decision) FROM people_decisions", row -> row.getLong(1))
                .get(0);
    }

    void addSide(long decision, int side, List<Resolved> appearances) throws SQLException {
        for (int i = 0; i < Math.min(MOST, appearances.size()); i++) {
            Resolved one = appearances.get(i);
            Merge merge = one.merge();
            sql.update(
                    "INSERT INTO people_decision_sides (decision, side, ordinal, appearance, person, beside, reason, evidence)"
                            + " VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))",
                    decision,
                    side,
                    i,
                    one.stored().id(),
                    one.person(),
                    merge == null ? null : merge.beside(),
                    merge == null ? null : merge.reason(),
                    merge == null ? null : merge.evidence());
        }
    }
}
