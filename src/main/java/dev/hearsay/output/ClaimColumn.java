// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static dev.hearsay.output.RecordField.ARTICLE_PUBLISHED_FROM;
import static dev.hearsay.output.RecordField.ARTICLE_PUBLISHER;
import static dev.hearsay.output.RecordField.ARTICLE_TITLE;
import static dev.hearsay.output.RecordField.ARTICLE_URL;
import static dev.hearsay.output.RecordField.CONFIDENCE;
import static dev.hearsay.output.RecordField.CONTENT_TEXT;
import static dev.hearsay.output.RecordField.DATE_VALUE;
import static dev.hearsay.output.RecordField.ID;
import static dev.hearsay.output.RecordField.SPEAKER_CONFIDENCE;
import static dev.hearsay.output.RecordField.SPEAKER_NAME;
import static dev.hearsay.output.RecordField.SPEAKER_ROLE;
import static dev.hearsay.output.RecordField.SPEECH;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of claims. But for the words of the sentences its value is taken from the claim record
 * ({@link ClaimJson}), so the table says what the record says.
 *
 * @param name in the header line
 * @param value of a claim; null where it has none
 */
record ClaimColumn(String name, Function<Row, @Nullable String> value) {

    private static final ClaimColumn SPEAKERS = new ClaimColumn("speakers", row -> names(row.json()));

    private static final ClaimColumn SPEAKERS_JSON = new ClaimColumn("speakers_json", row -> speakers(row.json()));

    private static final ClaimColumn SENTENCE_TEXT = new ClaimColumn("sentence_text", Row::sentenceText);

    /**
     * All columns in their usual order: first those that a person reads, then the other fields in the order of the record.
     * {@code docs/outputs.md} describes them.
     */
    static final List<ClaimColumn> ALL = all();

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /**
     * A claim to be written.
     *
     * @param json its record
     * @param sentenceText the words of its sentences, with single spaces; null where they aren't known
     */
    record Row(JsonNode json, @Nullable String sentenceText) {

        static Row of(JsonNode json, Article article, Claim claim) {
            String text = claim.sentences().stream()
                    .map(sentence -> sentence.in(article.text()))
                    .collect(Collectors.joining(" "));
            return new Row(
                    json,
                    text.isBlank() ? null : WHITE_SPACE.matcher(text.strip()).replaceAll(" "));
        }
    }

    private static List<ClaimColumn> all() {
        List<ClaimColumn> columns = new ArrayList<>(List.of(
                of(DATE_VALUE),
                SPEAKERS,
                of(SPEAKER_ROLE),
                of(SPEECH),
                of(CONTENT_TEXT),
                SENTENCE_TEXT,
                of(ARTICLE_PUBLISHER),
                of(ARTICLE_TITLE),
                of(ARTICLE_URL),
                of(CONFIDENCE),
                of(ID)));
        Set<String> placed = columns.stream().map(ClaimColumn::name).collect(Collectors.toSet());
        placed.add(ARTICLE_PUBLISHED_FROM.column());
        for (RecordField field : RecordField.ALL) {
            if (placed.add(field.column())) {
                columns.add(of(field));
            }
            if (field == SPEAKER_CONFIDENCE) {
                columns.add(SPEAKERS_JSON);
            }
        }
        columns.add(of(ARTICLE_PUBLISHED_FROM));
        return List.copyOf(columns);
    }

    /** Those whose values stand in the claim record. */
    static List<ClaimColumn> ofRecords() {
        return ALL.stream().filter(column -> !column.equals(SENTENCE_TEXT)).toList();
    }

    private static ClaimColumn of(RecordField field) {
        return field.kind() == RecordKind.FACTS
                ? new ClaimColumn(field.column(), row -> list(field.in(row.json())))
                : new ClaimColumn(field.column(), row -> text(field.in(row.json())));
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isArray() ? spans(value) : value.asText();
    }

    /** As JSON; null if it is empty. */
    private static @Nullable String list(JsonNode facts) {
        return facts.isEmpty() ? null : facts.toString();
    }

    /** {@code 12-31 40-52}. */
    private static @Nullable String spans(JsonNode spans) {
        StringJoiner written = new StringJoiner(" ");
        spans.forEach(
                span -> written.add(span.get(0).asText() + "-" + span.get(1).asText()));
        return spans.isEmpty() ? null : written.toString();
    }

    private static @Nullable String names(JsonNode claim) {
        if (!claim.has("speakers")) {
            return text(SPEAKER_NAME.in(claim));
        }
        StringJoiner names = new StringJoiner(" ; ");
        claim.get("speakers")
                .forEach(speaker -> names.add(SPEAKER_NAME.inSpeaker(speaker).asText()));
        return names.toString();
    }

    private static @Nullable String speakers(JsonNode claim) {
        return claim.has("speakers") ? claim.get("speakers").toString() : null;
    }
}
