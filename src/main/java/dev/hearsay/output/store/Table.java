// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that is written in bulk.
 *
 * @param sqlName its name in the database
 * @param columns of a row, in the order of its values
 */
record Table(String sqlName, List<Column> columns) {

    static final Table ARTICLES = of(
            "articles",
            keys("article_key"),
            texts("id"),
            keys("run_id"),
            texts("fingerprint", "file", "sha256", "text", "title", "byline", "publisher", "url"),
            days("published"),
            texts("place", "language", "status", "version", "correction", "published_from"),
            texts("identity", "identified_by"),
            keys("first_run_id", "duplicate_of"));

    static final Table ARTICLE_MARKS = of("article_marks", keys("article_key", "mark"));

    static final Table CLAIMS = of(
            "claims",
            keys("claim_key"),
            texts("id"),
            keys("article_key", "run_id"),
            numbers("ordinal"),
            texts("speech", "kind", "source_text", "cue_text", "cue_lemma", "cue_stance"),
            flags("cue_negated"),
            texts("addressee_text", "medium_text", "content_text", "date_value", "date_precision"),
            texts("date_basis", "date_text"),
            days("date_from", "date_to"),
            numbers("paragraph"),
            columns(ColumnType.REAL, "confidence"),
            flags("withdrawn"));

    static final Table SPEAKERS = of("speakers", texts("speaker_id", "name", "own_id", "type"));

    static final Table CLAIM_SPEAKERS = of(
            "claim_speakers",
            keys("claim_key"),
            numbers("ordinal"),
            texts("speaker_id", "role", "affiliation"),
            flags("anonymous"),
            texts("anonymity_text", "mention"));

    static final Table SPANS =
            of("spans", keys("claim_key"), texts("part"), numbers("item", "ordinal", "start_offset", "end_offset"));

    static final Table FAILURES = of(
            "failures",
            keys("run_id"),
            texts("article_id", "file", "stage", "code", "message"),
            numbers("line_number", "column_number"));

    /** The names of the columns as SQL lists them. */
    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** {@code INSERT INTO … VALUES (?, …)}, a parameter a column. */
    String insert() {
        String parameters = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + sqlName + " (" + columnNames() + ") VALUES (" + parameters + ")";
    }

    private static Table of(String name, Column[]... groups) {
        return new Table(name, Arrays.stream(groups).flatMap(Arrays::stream).toList());
    }

    private static Column[] keys(String... names) {
        return columns(ColumnType.KEY, names);
    }

    private static Column[] numbers(String... names) {
        return columns(ColumnType.NUMBER, names);
    }

    private static Column[] flags(String... names) {
        return columns(ColumnType.FLAG, names);
    }

    private static Column[] days(String... names) {
        return columns(ColumnType.DAY, names);
    }

    private static Column[] texts(String... names) {
        return columns(ColumnType.TEXT, names);
    }

    private static Column[] columns(ColumnType type, String... names) {
        return Arrays.stream(names).map(name -> new Column(name, type)).toArray(Column[]::new);
    }
}
