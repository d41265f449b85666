// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads why speakers of different articles are one person. */
final class MergeSelect {

    private static final int BESIDE = 7;
    private static final int REASON = 13;

    private static final String PUBLISHED = "coalesce(CAST(a.published AS TEXT), '" + MergeKey.NO_DAY + "')";

    /** The evidence of a join is {@code decision} and its number. */
    private static final String SELECT = "SELECT " + MergedSpeaker.columns("x", "a") + ", "
            + MergedSpeaker.columns("b", "o") + ", v.reason, v.evidence, v.undone, d.decision, d.decided_by, d.decided,"
            + " d.comment, " + PUBLISHED + " AS placed, coalesce(v.decision, 0) AS undoing"
            + " FROM person_merges v JOIN appearances x ON x.appearance = v.appearance"
            + " JOIN articles a ON a.identity = x.identity"
            + " LEFT JOIN appearances b ON b.appearance = v.beside LEFT JOIN articles o ON o.identity = b.identity"
            + " LEFT JOIN people_decisions d ON d.decision ="
            + " coalesce(v.decision, CASE WHEN v.reason = 'user' THEN CAST(substr(v.evidence, 10) AS BIGINT) END)"
            + " WHERE v.person = ?";

    private static final String AFTER = " AND (" + PUBLISHED + ", v.appearance, coalesce(v.decision, 0)) > (?, ?, ?)";

    private static final String ORDER = " ORDER BY placed, v.appearance, undoing LIMIT ";

    private final Sql sql;

    MergeSelect(Sql sql) {
        this.sql = sql;
    }

    MergePage page(String person, @Nullable MergeKey after, int limit) throws SQLException {
        String rest = ORDER + (limit + 1);
        List<Found> found = after == null
                ? sql.list(SELECT + rest, MergeSelect::read, person)
                : sql.list(
                        SELECT + AFTER + rest,
                        MergeSelect::read,
                        person,
                        after.published(),
                        after.appearance(),
                        after.decision());
        return new MergePage(
                found.stream().limit(limit).map(Found::merge).toList(),
                found.size() <= limit
                        ? Optional.empty()
                        : Optional.of(found.get(limit - 1).key()));
    }

    private record Found(PersonMerge merge, MergeKey key) {}

    private static Found read(ResultSet row) throws SQLException {
        MergedSpeaker speaker = Objects.requireNonNull(MergedSpeaker.of(row, 1));
        PersonMerge merge = new PersonMerge(
                speaker,
                MergedSpeaker.of(row, BESIDE),
                row.getString(REASON),
                Objects.requireNonNullElse(row.getString("evidence"), ""),
                row.getBoolean("undone"),
                decision(row));
        return new Found(merge, new MergeKey(row.getString("placed"), speaker.appearance(), row.getLong("undoing")));
    }

    private static PersonMerge.@Nullable Decision decision(ResultSet row) throws SQLException {
        String by = row.getString("decided_by");
        return by == null
                ? null
                : new PersonMerge.Decision(
                        row.getLong("decision"), by, ReviewRow.moment(row, "decided"), row.getString("comment"));
    }
}
