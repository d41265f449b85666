// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, or an organization or place that speaks, as speakers were last resolved.
 *
 * @param id {@code p_} and 16 hexadecimal digits
 * @param name the fullest
 * @param names all others, those that tell most first
 * @param roles the most frequent ones
 * @param type in the form of the record, such as {@code person}
 * @param ownId the user's identifier; null where there is none
 * @param claims how many
 * @param articles that they are of
 * @param firstPublished day of the first article; null if no article has one
 * @param lastPublished day of the last
 */
public record ListedPerson(
        String id,
        String name,
        List<String> names,
        List<String> roles,
        String type,
        @Nullable String ownId,
        long claims,
        long articles,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate lastPublished) {

    /** What {@link #of} reads, of persons {@code p} and their appearances {@code x}. */
    static final String COLUMNS = "p.person, p.name, p.names, p.roles, p.type, p.own_id, sum(x.claims) AS claims,"
            + " count(DISTINCT x.identity) AS articles, min(x.day) AS first_day, max(x.day) AS last_day";

    public ListedPerson {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }

    static ListedPerson of(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new ListedPerson(
                row.getString("person"),
                name,
                list(row.getString("names")).stream()
                        .filter(other -> !other.equals(name))
                        .toList(),
                list(row.getString("roles")),
                row.getString("type"),
                row.getString("own_id"),
                row.getLong("claims"),
                row.getLong("articles"),
                day(row, "first_day"),
                day(row, "last_day"));
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(PeopleTables.SEPARATOR, -1));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }
}
