// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * What queries write differently in each kind of database.
 *
 * @param gather the aggregate that makes a JSON array of rows
 * @param array makes a JSON array of values
 * @param object makes a JSON object of names and values
 * @param values a query for the texts of the JSON array in a parameter
 * @param day a parameter that is a day
 * @param dayNumber the first day of the claim {@code c} as a number, for a claim without one a number beyond all others
 * @param search whether the content of the claim {@code c} has the words of a parameter, in the syntax that {@link
 *     SearchWords} writes
 * @param bytewise the order of texts that doesn't depend on a language
 */
record SqlDialect(
        String gather,
        String array,
        String object,
        String values,
        String day,
        String dayNumber,
        String search,
        String bytewise) {

    static final SqlDialect SQLITE = new SqlDialect(
            "json_group_array",
            "json_array",
            "json_object",
            "SELECT value FROM json_each(?)",
            "?",
            "coalesce(julianday(c.date_from), 1e9)",
            "c.claim_key IN (SELECT rowid FROM claim_search WHERE claim_search MATCH ?)",
            "BINARY");

    static final SqlDialect POSTGRESQL = new SqlDialect(
            "json_agg",
            "json_build_array",
            "json_build_object",
            "SELECT json_array_elements_text(?::json)",
            "?::date",
            "coalesce(CAST(c.date_from - DATE '1970-01-01' AS DOUBLE PRECISION), 1e9)",
            "c.search @@ websearch_to_tsquery('english', ?)",
            "\"C\"");
}
