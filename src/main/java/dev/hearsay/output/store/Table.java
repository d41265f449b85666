// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.RecordField.ARTICLE_BYLINE;
import static dev.hearsay.output.RecordField.ARTICLE_CORRECTION;
import static dev.hearsay.output.RecordField.ARTICLE_FILE;
import static dev.hearsay.output.RecordField.ARTICLE_ID;
import static dev.hearsay.output.RecordField.ARTICLE_PUBLISHER;
import static dev.hearsay.output.RecordField.ARTICLE_SHA256;
import static dev.hearsay.output.RecordField.ARTICLE_TITLE;
import static dev.hearsay.output.RecordField.ARTICLE_URL;
import static dev.hearsay.output.RecordField.CONFIDENCE;
import static dev.hearsay.output.RecordField.DATE_TEXT;
import static dev.hearsay.output.RecordField.ID;
import static dev.hearsay.output.RecordField.PARAGRAPH;
import static dev.hearsay.output.RecordField.SPEAKER_MENTION;
import static dev.hearsay.output.RecordField.SPEAKER_NAME;
import static dev.hearsay.output.RecordField.SPEECH;

import dev.hearsay.output.RecordField;
import dev.hearsay.output.RecordKind;
import dev.hearsay.output.RecordSubject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that is written in bulk. The columns of the first version of the schema are in the order of
 * {@link Fingerprint}s; later fields of the record follow automatically.
 *
 * @param sqlName its name in the database
 * @param columns of a row, in the order of its values
 */
record Table(String sqlName, List<Column> columns) {

    static final Table ARTICLES = of(
            "articles",
            keys("article_key"),
            fields("articles", ARTICLE_ID, ARTICLE_ID),
            keys("run_id"),
            texts("fingerprint"),
            fields("articles", ARTICLE_FILE, ARTICLE_SHA256),
            texts("text"),
            fields("articles", ARTICLE_TITLE, ARTICLE_TITLE),
            fields("articles", ARTICLE_BYLINE, ARTICLE_BYLINE),
            fields("articles", ARTICLE_PUBLISHER, ARTICLE_PUBLISHER),
            fields("articles", ARTICLE_URL, ARTICLE_CORRECTION),
            own(ColumnType.TEXT, 2, "identity", "identified_by"),
            own(ColumnType.KEY, 4, "first_run_id", "duplicate_of"));

    static final Table ARTICLE_MARKS = of("article_marks", keys("article_key", "mark"));

    static final Table CLAIMS = of(
            "claims",
            keys("claim_key"),
            fields("claims", ID, ID),
            keys("article_key", "run_id"),
            numbers("ordinal"),
            fields("claims", SPEECH, DATE_TEXT),
            own(ColumnType.DAY, 1, "date_from", "date_to"),
            fields("claims", PARAGRAPH, CONFIDENCE),
            own(ColumnType.FLAG, 1, "withdrawn"),
            own(ColumnType.REAL, 8, "certainty"));

    static final Table SPEAKERS =
            of("speakers", texts("speaker_id"), fields("speakers", SPEAKER_NAME, SPEAKER_MENTION));

    static final Table CLAIM_SPEAKERS = of(
            "claim_speakers",
            keys("claim_key"),
            numbers("ordinal"),
            texts("speaker_id"),
            fields("claim_speakers", SPEAKER_NAME, SPEAKER_MENTION));

    static final Table SPANS =
            of("spans", keys("claim_key"), texts("part"), numbers("item", "ordinal", "start_offset", "end_offset"));

    static final Table CONTENT_ENTITIES = of(
            "content_entities",
            keys("claim_key"),
            numbers("ordinal", "start_offset", "end_offset"),
            texts("text", "type", "name", "entity"));

    static final Table CONTENT_QUANTITIES = of(
            "content_quantities",
            keys("claim_key"),
            numbers("ordinal", "start_offset", "end_offset"),
            texts("text", "kind"),
            own(ColumnType.REAL, 1, "value", "value_to"),
            texts("unit", "modifier", "date_value"));

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

    /** Where in a row the value of a column is. */
    int index(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }

    /**
     * A row.
     *
     * @param subject that the fields of the record are taken from
     * @param own values of the other columns, by name; those that are not given are null
     */
    @Nullable Object[] row(RecordSubject subject, Map<String, ?> own) {
        return row(field -> StoredValue.of(field, subject), own);
    }

    /** The same, with the values of the record's fields from elsewhere. */
    @Nullable Object[] row(Function<RecordField, @Nullable Object> values, Map<String, ?> own) {
        return columns.stream()
                .map(column -> column.field() == null ? own.get(column.name()) : values.apply(column.field()))
                .toArray();
    }

    private static Table of(String name, Column[]... groups) {
        Stream<Column> later = RecordField.ALL.stream()
                .filter(field ->
                        field.isIn(name) && field.kind() != RecordKind.SPANS && field.kind() != RecordKind.FACTS)
                .map(Column::of)
                .filter(Column::isLater)
                .sorted(Comparator.comparingInt(Column::since));
        return new Table(
                name,
                Stream.concat(Arrays.stream(groups).flatMap(Arrays::stream), later)
                        .toList());
    }

    /** The columns of the first version of a table that keep fields from one to another, in the order of the record. */
    private static Column[] fields(String table, RecordField from, RecordField to) {
        return EnumSet.range(from, to).stream()
                .filter(field -> field.isIn(table))
                .map(Column::of)
                .filter(column -> !column.isLater())
                .toArray(Column[]::new);
    }

    private static Column[] keys(String... names) {
        return own(ColumnType.KEY, 1, names);
    }

    private static Column[] numbers(String... names) {
        return own(ColumnType.NUMBER, 1, names);
    }

    private static Column[] texts(String... names) {
        return own(ColumnType.TEXT, 1, names);
    }

    private static Column[] own(ColumnType type, int since, String... names) {
        return Arrays.stream(names)
                .map(name -> new Column(name, type, since, null))
                .toArray(Column[]::new);
    }
}
