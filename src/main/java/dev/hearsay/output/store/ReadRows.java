// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hearsay.output.DayRange;
import dev.hearsay.output.RecordField;
import dev.hearsay.output.RecordKind;
import dev.hearsay.output.WrittenArticle;
import dev.hearsay.output.WrittenClaim;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Claims that were read from a file as database rows. Articles have no text, and spans count what those of the file do. */
final class ReadRows {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final long run;
    private final List<@Nullable Object[]> articles = new ArrayList<>();
    private final List<@Nullable Object[]> claims = new ArrayList<>();
    private final List<@Nullable Object[]> spans = new ArrayList<>();
    private final List<@Nullable Object[]> speakers = new ArrayList<>();
    private final List<@Nullable Object[]> claimSpeakers = new ArrayList<>();
    private final List<@Nullable Object[]> entities = new ArrayList<>();
    private final List<@Nullable Object[]> quantities = new ArrayList<>();
    private @Nullable WrittenArticle article;
    private long articleKey;
    private long claimKey;
    private int ordinal;

    /** @param run that they are said to be of */
    ReadRows(long run) {
        this.run = run;
    }

    /**
     * Adds a claim. Those of an article must come together.
     *
     * @throws IllegalArgumentException if a field is missing; the message names it
     */
    void add(WrittenClaim claim) {
        JsonNode record = record(claim);
        checkFields(record);
        if (!claim.article().equals(article)) {
            article = claim.article();
            articleKey++;
            ordinal = 0;
            articles.add(Table.ARTICLES.row(
                    field -> value(field, field.in(record)),
                    Map.of("article_key", articleKey, "run_id", run, "fingerprint", "", "text", "")));
        }
        claimKey++;
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("claim_key", claimKey);
        own.put("article_key", articleKey);
        own.put("run_id", run);
        own.put("ordinal", ordinal++);
        own.put("date_from", claim.facts().date().days().map(DayRange::first).orElse(null));
        own.put("date_to", claim.facts().date().days().map(DayRange::last).orElse(null));
        own.put("withdrawn", "canceled".equals(claim.article().status()));
        claims.add(Table.CLAIMS.row(field -> value(field, field.in(record)), own));
        addSpans(0, false, field -> field.in(record));
        entities.addAll(FactRows.entities(claimKey, RecordField.CONTENT_ENTITIES.in(record)));
        quantities.addAll(FactRows.quantities(claimKey, RecordField.CONTENT_QUANTITIES.in(record)));
        int item = 0;
        for (JsonNode speaker : speakersOf(record)) {
            addSpeaker(speaker, item++);
        }
    }

    private void addSpeaker(JsonNode speaker, int item) {
        Function<RecordField, @Nullable Object> values = field -> value(field, field.inSpeaker(speaker));
        String id = ClaimRows.speakerId(
                values.apply(RecordField.SPEAKER_NAME),
                values.apply(RecordField.SPEAKER_ID),
                values.apply(RecordField.SPEAKER_TYPE));
        speakers.add(Table.SPEAKERS.row(values, Map.of("speaker_id", id)));
        claimSpeakers.add(
                Table.CLAIM_SPEAKERS.row(values, Map.of("claim_key", claimKey, "ordinal", item, "speaker_id", id)));
        addSpans(item, true, field -> field.inSpeaker(speaker));
    }

    private void addSpans(int item, boolean ofSpeaker, Function<RecordField, JsonNode> places) {
        for (RecordField field : RecordField.ALL) {
            if (field.kind() == RecordKind.SPANS && field.isOfSpeaker() == ofSpeaker) {
                String part = field.stored().orElseThrow().column();
                int number = 0;
                for (JsonNode span : places.apply(field)) {
                    spans.add(new @Nullable Object[] {
                        claimKey,
                        part,
                        item,
                        number++,
                        span.path(0).asInt(),
                        span.path(1).asInt()
                    });
                }
            }
        }
    }

    private static void checkFields(JsonNode record) {
        for (RecordField field : RecordField.ALL) {
            List<JsonNode> values = field.isOfSpeaker()
                    ? speakersOf(record).stream().map(field::inSpeaker).toList()
                    : List.of(field.in(record));
            if (field.isRequired() && values.stream().anyMatch(value -> value.isNull() || value.isMissingNode())) {
                throw new IllegalArgumentException("the field '" + field.column() + "' is missing");
            }
        }
    }

    private static List<JsonNode> speakersOf(JsonNode record) {
        List<JsonNode> speakers = new ArrayList<>();
        if (record.has("speakers")) {
            record.path("speakers").forEach(speakers::add);
        } else if (record.path("speaker").isObject()) {
            speakers.add(record.path("speaker"));
        }
        return speakers;
    }

    private static JsonNode record(WrittenClaim claim) {
        try {
            return MAPPER.readTree(claim.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that was read can't be read again", e);
        }
    }

    private static @Nullable Object value(RecordField field, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT, WORDS -> StoredText.of(value.asText());
            case DAY -> day(value.asText());
            case FLAG -> value.asBoolean();
            case NUMBER -> value.asInt();
            case FRACTION -> value.asDouble();
            case SPANS, FACTS -> null;
        };
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    int size() {
        return claims.size();
    }

    /** Writes what was added since the last time. */
    void writeTo(Database database) throws java.sql.SQLException {
        database.load(Table.ARTICLES, articles);
        database.insertSpeakers(speakers);
        database.load(Table.CLAIMS, claims);
        database.load(Table.CLAIM_SPEAKERS, claimSpeakers);
        database.load(Table.SPANS, spans);
        database.load(Table.CONTENT_ENTITIES, entities);
        database.load(Table.CONTENT_QUANTITIES, quantities);
        List.of(articles, speakers, claims, claimSpeakers, spans, entities, quantities)
                .forEach(List::clear);
    }
}
