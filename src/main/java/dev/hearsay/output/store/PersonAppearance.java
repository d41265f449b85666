// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/**
 * One appearance of a person; what is unknown is empty.
 *
 * @param person its id
 * @param personName the person's fullest name
 * @param personRoles the person's most frequent roles
 * @param appearance id of the appearance
 * @param name as the article has it
 * @param roles in the article, separated by semicolons
 * @param article id of the article, as it is shown
 * @param publisher of the article
 * @param published day of publication
 * @param claims how many claims of the article are this speaker's
 * @param reason why it is the same person as {@code beside}, such as {@code initials-and-role}
 * @param evidence the fact that this rests on
 * @param beside id of another appearance of the person
 */
public record PersonAppearance(
        String person,
        String personName,
        String personRoles,
        String appearance,
        String name,
        String roles,
        String article,
        String publisher,
        String published,
        long claims,
        String reason,
        String evidence,
        String beside) {

    private static final String SELECT =
            "SELECT p.person, p.name AS person_name, p.roles AS person_roles, x.appearance, x.name, x.roles,"
                    + " a.id AS article_id, a.publisher, a.published, x.claims, m.reason, m.evidence, m.beside"
                    + " FROM persons p JOIN appearances x ON x.person = p.person"
                    + " JOIN articles a ON a.identity = x.identity"
                    + " LEFT JOIN speaker_merges m ON m.appearance = x.appearance";

    private static final String ORDER =
            " ORDER BY p.person, CASE WHEN x.day IS NULL THEN 1 ELSE 0 END, x.day, x.appearance";

    static final String BY_ID = SELECT + " WHERE p.person = ?" + ORDER;
    static final String BY_APPEARANCE =
            SELECT + " WHERE p.person = (SELECT y.person FROM appearances y WHERE y.appearance = ?)" + ORDER;
    static final String BY_BEGINNING = SELECT + " WHERE substr(p.person, 1, ?) = ?" + ORDER;
    static final String BY_NAME =
            SELECT + " WHERE p.person IN (SELECT y.person FROM appearances y WHERE lower(y.name) = lower(?))" + ORDER;

    static PersonAppearance of(ResultSet row) throws SQLException {
        return new PersonAppearance(
                row.getString("person"),
                row.getString("person_name"),
                row.getString("person_roles"),
                row.getString("appearance"),
                row.getString("name"),
                row.getString("roles").replaceAll("\t[^\n]*", "").replace("\n", "; "),
                row.getString("article_id"),
                text(row, "publisher"),
                text(row, "published"),
                row.getLong("claims"),
                text(row, "reason"),
                text(row, "evidence"),
                text(row, "beside"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
