// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Cue;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.Identity;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Passage;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.model.StatementDate;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.store.ArticleText;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article of a database and its claims, from their records, as they were before they were written. */
final class RecordedArticle {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final ArticleText stored;
    private final OffsetTable codePoints;

    RecordedArticle(ArticleText stored) {
        this.stored = stored;
        this.codePoints = OffsetTable.of(stored.text(), OffsetUnit.CODEPOINT);
    }

    String text() {
        return stored.text();
    }

    /** The article, all of whose text counts as copy. */
    Article article() {
        JsonNode facts = stored.facts();
        String text = stored.text();
        return new Article(
                facts.path("id").asText(),
                facts.path("file").asText(),
                facts.path("sha256").asText(""),
                text,
                List.of(new Span(0, text.length())),
                metadata(facts),
                new Identity(Identity.Basis.ID, stored.identity()));
    }

    private static Metadata metadata(JsonNode facts) {
        String published = facts.path("published").textValue();
        String from = facts.path("published_from").textValue();
        LocalDate day = published == null ? null : LocalDate.parse(published);
        Metadata metadata = Metadata.NONE
                .withTitle(facts.path("title").textValue())
                .withByline(facts.path("byline").textValue())
                .withPublisher(facts.path("publisher").textValue())
                .withUrl(facts.path("url").textValue())
                .withPlace(facts.path("place").textValue())
                .withLanguage(facts.path("language").textValue())
                .withStatus(constant(PublicationStatus.class, facts.path("status")))
                .withVersion(facts.path("version").textValue())
                .withCorrection(facts.path("correction").textValue());
        return from == null
                ? metadata.withPublished(day)
                : metadata.withPublished(day, constant(PublishedFrom.class, facts.path("published_from")));
    }

    /** A claim of it. */
    Claim claim(WrittenClaim written) {
        JsonNode json = record(written);
        Passage cue = passage(json.path("cue"));
        return new Claim(
                written.id(),
                constant(Speech.class, json.path("speech")),
                constant(ClaimKind.class, json.path("kind")),
                passage(json.path("source")),
                speakers(json),
                cue == null ? null : cue(cue, json.path("cue")),
                passage(json.path("addressee")),
                passage(json.path("medium")),
                Objects.requireNonNull(passage(json.path("content"))),
                spans(json.path("content").path("verbatim")),
                date(json.path("date")),
                spans(json.path("sentences")),
                json.path("paragraph").asInt(),
                json.path("confidence").asDouble(),
                json.path("checkworthy").isNumber() ? json.path("checkworthy").asDouble() : null,
                new RecordedFacts(this::passage).of(json.path("content")),
                json.path("parent").textValue(),
                json.path("depth").asInt());
    }

    private static Cue cue(Passage passage, JsonNode json) {
        return new Cue(
                passage,
                json.path("lemma").asText(),
                constant(Stance.class, json.path("stance")),
                json.path("negated").asBoolean());
    }

    private List<Speaker> speakers(JsonNode json) {
        List<Speaker> speakers = new ArrayList<>();
        if (json.has("speakers")) {
            json.path("speakers").forEach(speaker -> speakers.add(speaker(speaker)));
        } else if (json.path("speaker").isObject()) {
            speakers.add(speaker(json.path("speaker")));
        }
        return speakers;
    }

    private Speaker speaker(JsonNode json) {
        return new Speaker(
                json.path("name").asText(),
                json.path("id").textValue(),
                json.path("entity").textValue(),
                constant(SpeakerType.class, json.path("type")),
                json.path("role").textValue(),
                json.path("affiliation").textValue(),
                json.path("anonymous").asBoolean(),
                passage(json.path("anonymity")),
                constant(MentionForm.class, json.path("mention")),
                fraction(json.path("confidence")));
    }

    private StatementDate date(JsonNode json) {
        String precision = json.path("precision").textValue();
        return new StatementDate(
                json.path("value").textValue(),
                precision == null ? null : constant(DatePrecision.class, json.path("precision")),
                constant(DateBasis.class, json.path("basis")),
                passage(json),
                "",
                fraction(json.path("confidence")));
    }

    private static @Nullable Double fraction(JsonNode json) {
        return json.isNumber() ? json.doubleValue() : null;
    }

    private @Nullable Passage passage(JsonNode json) {
        List<Span> spans = spans(json.path("spans"));
        return spans.isEmpty() ? null : Passage.of(stored.text(), spans);
    }

    private List<Span> spans(JsonNode json) {
        List<Span> spans = new ArrayList<>();
        json.forEach(span -> spans.add(span(span.path(0).asInt(), span.path(1).asInt())));
        return spans;
    }

    /** A span of the text, from one in code points. */
    Span span(int start, int end) {
        return codePoints.toUtf16(start, end);
    }

    private static JsonNode record(WrittenClaim written) {
        try {
            return MAPPER.readTree(written.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that was read can't be read again", e);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode word) {
        return Enum.valueOf(type, word.asText().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
