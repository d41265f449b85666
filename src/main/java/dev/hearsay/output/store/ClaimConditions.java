// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.ClaimFilter;
import java.sql.Connection;
import java.sql.SQLException;

/** What claims must be like to be found, as conditions on the claims {@code c} of a query. */
final class ClaimConditions {

    private final Connection connection;
    private final SqlDialect dialect;

    ClaimConditions(Connection connection, SqlDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** The conditions of a query; its article and its page are not looked at. */
    Conditions of(ClaimQuery query) throws SQLException {
        Conditions conditions = of(query.filter());
        if (!query.stances().isEmpty()) {
            conditions.isIn("c.cue_stance", query.stances());
        }
        if (!query.speeches().isEmpty()) {
            conditions.isIn("c.speech", query.speeches());
        }
        if (query.negated() != null) {
            conditions.add((query.negated() ? "" : "NOT ") + "coalesce(c.cue_negated, FALSE)");
        }
        if (query.anonymous() != null) {
            conditions.add((query.anonymous() ? "" : "NOT ")
                    + "EXISTS (SELECT 1 FROM claim_speakers n WHERE n.claim_key = c.claim_key AND n.anonymous)");
        }
        if (query.minConfidence() != null) {
            conditions.add("c.confidence >= ?", query.minConfidence());
        }
        if (query.person() != null) {
            conditions.add(
                    "c.claim_key IN (SELECT v.claim_key FROM person_claims v WHERE v.person = ?)", query.person());
        }
        if (query.search() != null) {
            conditions.add(dialect.search(), query.search().sql());
        }
        return conditions;
    }

    /** The conditions of a filter; its words are not looked at. */
    Conditions of(ClaimFilter filter) throws SQLException {
        Conditions conditions = new Conditions(dialect);
        if (!filter.kinds().isEmpty()) {
            conditions.isIn("c.kind", filter.kinds());
        }
        if (filter.days() != null) {
            conditions.add(
                    "c.date_to >= " + dialect.day() + " AND c.date_from <= " + dialect.day(),
                    filter.days().first().toString(),
                    filter.days().last().toString());
        }
        if (filter.minCheckworthy() != null) {
            conditions.add(CheckworthySql.of(connection) + " >= ?", filter.minCheckworthy());
        }
        if (filter.speaker() != null) {
            // an array, since there may be more than a statement may have parameters
            conditions.add(
                    "c.claim_key IN (SELECT claim_key FROM claim_speakers WHERE speaker_id IN (" + dialect.values()
                            + "))",
                    Conditions.array(new SpeakerSelect(connection, dialect).named(filter.speaker())));
        }
        return conditions;
    }
}
