// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/**
 * A decision about people, for people.
 *
 * @param id by which it is undone
 * @param kind join, split or undo
 * @param decided when
 * @param by who decided
 * @param comment empty for none
 * @param undone whether it was taken back
 * @param about the appearances of it, each with name and article; of an undo the decision
 */
public record PersonDecision(
        long id, String kind, String decided, String by, String comment, boolean undone, String about) {

    static PersonDecision of(ResultSet row, String about) throws SQLException {
        return new PersonDecision(
                row.getLong("decision"),
                row.getString("kind"),
                row.getString("decided"),
                row.getString("decided_by"),
                Objects.requireNonNullElse(row.getString("comment"), ""),
                row.getBoolean("undone"),
                about);
    }

    PersonDecision about(String what) {
        return new PersonDecision(id, kind, decided, by, comment, undone, what);
    }
}
