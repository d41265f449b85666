// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import java.util.List;
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

    private static final String SENTENCE_TEXT = "sentence_text";

    /** All columns in their usual order: first those that a person reads. {@code docs/outputs.md} describes them. */
    static final List<ClaimColumn> ALL = List.of(
            at("date_value", "/date/value"),
            new ClaimColumn("speakers", row -> names(row.json())),
            at("speaker_role", "/speaker/role"),
            at("speech", "/speech"),
            at("content_text", "/content/text"),
            new ClaimColumn(SENTENCE_TEXT, Row::sentenceText),
            at("article_publisher", "/article/publisher"),
            at("article_title", "/article/title"),
            at("article_url", "/article/url"),
            at("confidence", "/confidence"),
            at("id", "/id"),
            at("schema", "/schema"),
            at("offsets", "/offsets"),
            at("article_id", "/article/id"),
            at("article_file", "/article/file"),
            at("article_sha256", "/article/sha256"),
            at("article_byline", "/article/byline"),
            at("article_published", "/article/published"),
            at("article_place", "/article/place"),
            at("article_language", "/article/language"),
            at("article_status", "/article/status"),
            at("article_version", "/article/version"),
            at("article_correction", "/article/correction"),
            at("kind", "/kind"),
            at("source_text", "/source/text"),
            at("source_spans", "/source/spans"),
            at("speaker_name", "/speaker/name"),
            at("speaker_id", "/speaker/id"),
            at("speaker_type", "/speaker/type"),
            at("speaker_affiliation", "/speaker/affiliation"),
            at("speaker_anonymous", "/speaker/anonymous"),
            at("speaker_anonymity_text", "/speaker/anonymity/text"),
            at("speaker_anonymity_spans", "/speaker/anonymity/spans"),
            at("speaker_mention", "/speaker/mention"),
            new ClaimColumn("speakers_json", row -> speakers(row.json())),
            at("cue_text", "/cue/text"),
            at("cue_lemma", "/cue/lemma"),
            at("cue_spans", "/cue/spans"),
            at("cue_stance", "/cue/stance"),
            at("cue_negated", "/cue/negated"),
            at("addressee_text", "/addressee/text"),
            at("addressee_spans", "/addressee/spans"),
            at("medium_text", "/medium/text"),
            at("medium_spans", "/medium/spans"),
            at("content_spans", "/content/spans"),
            at("content_verbatim", "/content/verbatim"),
            at("date_precision", "/date/precision"),
            at("date_basis", "/date/basis"),
            at("date_text", "/date/text"),
            at("date_spans", "/date/spans"),
            at("sentences", "/sentences"),
            at("paragraph", "/paragraph"),
            at("article_published_from", "/article/published_from"));

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

    /** Those whose values stand in the claim record. */
    static List<ClaimColumn> ofRecords() {
        return ALL.stream()
                .filter(column -> !column.name().equals(SENTENCE_TEXT))
                .toList();
    }

    private static ClaimColumn at(String name, String pointer) {
        return new ClaimColumn(name, row -> text(row.json().at(pointer)));
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isArray() ? spans(value) : value.asText();
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
            return text(claim.at("/speaker/name"));
        }
        StringJoiner names = new StringJoiner(" ; ");
        claim.get("speakers").forEach(speaker -> names.add(speaker.get("name").asText()));
        return names.toString();
    }

    private static @Nullable String speakers(JsonNode claim) {
        return claim.has("speakers") ? claim.get("speakers").toString() : null;
    }
}
