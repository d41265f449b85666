// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.WrittenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reviewed claims as JSON and back: the form of {@code before} and {@code after}. */
public final class ReviewedJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private ReviewedJson() {}

    /** A tree of the claim, the caller's own. {@code speaker} has the names of {@code speakers}. */
    public static ObjectNode of(ReviewedClaim claim) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("source", passage(claim.source()));
        json.set("cue", passage(claim.cue()));
        json.set("content", passage(claim.content()));
        json.put("speaker", claim.speaker());
        ArrayNode speakers = json.putArray("speakers");
        claim.speakers()
                .forEach(speaker ->
                        speakers.addObject().put("name", speaker.name()).put("entity", speaker.entity()));
        json.put("date", claim.date());
        json.put("kind", claim.kind());
        json.put("stance", claim.stance());
        json.put("negated", claim.negated());
        return json;
    }

    private static @Nullable ObjectNode passage(@Nullable ReviewedPassage passage) {
        if (passage == null) {
            return null;
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("text", passage.text());
        ArrayNode spans = json.putArray("spans");
        passage.spans().forEach(span -> spans.addArray().add(span.start()).add(span.end()));
        return json;
    }

    /**
     * The claim that {@link #of} wrote.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static ReviewedClaim read(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            return new ReviewedClaim(
                    passage(tree.path("source")),
                    passage(tree.path("cue")),
                    Objects.requireNonNull(passage(tree.path("content"))),
                    speakers(tree.path("speakers")),
                    tree.path("date").textValue(),
                    tree.path("kind").asText(),
                    tree.path("stance").textValue(),
                    tree.path("negated").asBoolean());
        } catch (JsonProcessingException | NullPointerException e) {
            throw new IllegalArgumentException("a reviewed claim is damaged", e);
        }
    }

    private static @Nullable ReviewedPassage passage(JsonNode json) {
        return json.isObject() ? new ReviewedPassage(json.path("text").asText(), spans(json.path("spans"))) : null;
    }

    private static List<WrittenSpan> spans(JsonNode json) {
        List<WrittenSpan> spans = new ArrayList<>();
        json.forEach(span ->
                spans.add(new WrittenSpan(span.path(0).asInt(), span.path(1).asInt())));
        return spans;
    }

    private static List<ReviewedSpeaker> speakers(JsonNode json) {
        List<ReviewedSpeaker> speakers = new ArrayList<>();
        json.forEach(speaker -> speakers.add(new ReviewedSpeaker(
                speaker.path("name").asText(), speaker.path("entity").textValue())));
        return speakers;
    }

    /** The speakers of a claim, with their entities. */
    static List<ReviewedSpeaker> speakersOf(WrittenClaim claim) {
        try {
            JsonNode record = MAPPER.readTree(claim.json());
            JsonNode one = record.path("speaker");
            return record.has("speakers")
                    ? speakers(record.path("speakers"))
                    : one.isObject()
                            ? speakers(JsonNodeFactory.instance.arrayNode().add(one))
                            : List.of();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that was read can't be read again", e);
        }
    }
}
