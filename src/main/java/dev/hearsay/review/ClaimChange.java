// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Stance;
import dev.hearsay.output.DayRange;
import dev.hearsay.output.WrittenSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer sets of a claim: {@code source}, {@code cue} and {@code content} as lists of spans {@code [[start, end]]},
 * {@code speakers} as a list of objects with {@code name} or {@code entity}, {@code date}, {@code kind}, {@code stance},
 * {@code negated}. What is not there stays as it is; null takes it away.
 */
public final class ClaimChange {

    /** Nothing is set. */
    public static final ClaimChange NONE = new ClaimChange(JsonNodeFactory.instance.objectNode());

    private static final Set<String> FIELDS =
            Set.of("source", "cue", "content", "speakers", "date", "kind", "stance", "negated");
    private static final int LONGEST_NAME = 500;
    private static final int MOST_SPEAKERS = 50;

    private final JsonNode fields;

    private ClaimChange(JsonNode fields) {
        this.fields = fields;
    }

    /**
     * The change that an object describes.
     *
     * @throws BadReviewException if it sets a field that is not reviewed
     */
    public static ClaimChange of(ObjectNode fields) {
        for (Iterator<String> names = fields.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                throw new BadReviewException(
                        "claim: there is no field '" + shown(name) + "'; those that are reviewed are "
                                + String.join(", ", FIELDS.stream().sorted().toList()));
            }
        }
        return new ClaimChange(fields.deepCopy());
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /**
     * A claim with the change.
     *
     * @param before null for a claim that was missed
     * @param entities of the article, with their names
     * @throws BadReviewException if that is no sensible claim
     */
    ReviewedClaim apply(@Nullable ReviewedClaim before, ReviewedText text, Map<String, String> entities) {
        ReviewedPassage source = passage("source", before == null ? null : before.source(), text);
        ReviewedPassage cue = passage("cue", before == null ? null : before.cue(), text);
        ReviewedPassage content = passage("content", before == null ? null : before.content(), text);
        if (content == null) {
            throw new BadReviewException("content: select the words that were said");
        }
        if (fields.has("source") || fields.has("cue") || fields.has("content")) {
            checkApart("source", source, content);
            checkApart("cue", cue, content);
        }
        String kind = word("kind", before == null ? "statement" : before.kind(), ClaimKind.class);
        String stance = cue == null ? null : word("stance", before == null ? null : before.stance(), Stance.class);
        return new ReviewedClaim(
                source,
                cue,
                content,
                fields.has("speakers") ? speakers(entities) : before == null ? List.of() : before.speakers(),
                fields.has("date") ? date() : before == null ? null : before.date(),
                kind == null ? "statement" : kind,
                cue == null || stance != null ? stance : "neutral",
                cue != null && (fields.has("negated") ? truth() : before != null && before.negated()));
    }

    private @Nullable ReviewedPassage passage(String name, @Nullable ReviewedPassage before, ReviewedText text) {
        JsonNode given = fields.path(name);
        if (given.isMissingNode()) {
            return before;
        }
        if (given.isNull()) {
            return null;
        }
        List<WrittenSpan> spans = new ArrayList<>();
        for (JsonNode span : given) {
            if (!span.isArray()
                    || span.size() != 2
                    || !span.path(0).isInt()
                    || !span.path(1).isInt()) {
                throw new BadReviewException(name + ": write spans as [[3, 9], [12, 15]]");
            }
            spans.add(new WrittenSpan(span.path(0).intValue(), span.path(1).intValue()));
        }
        return text.select(name, spans);
    }

    private static void checkApart(String name, @Nullable ReviewedPassage passage, ReviewedPassage content) {
        if (passage == null) {
            return;
        }
        for (WrittenSpan one : passage.spans()) {
            for (WrittenSpan other : content.spans()) {
                if (one.start() < other.end() && other.start() < one.end()) {
                    throw new BadReviewException(name + ": its words " + one + " are also words of the content " + other
                            + "; select each for one of them");
                }
            }
        }
    }

    private List<ReviewedSpeaker> speakers(Map<String, String> entities) {
        List<ReviewedSpeaker> speakers = new ArrayList<>();
        for (JsonNode speaker : fields.path("speakers")) {
            speakers.add(speaker(speaker, entities));
        }
        if (speakers.size() > MOST_SPEAKERS) {
            throw new BadReviewException("speakers: at most " + MOST_SPEAKERS);
        }
        return speakers;
    }

    private static ReviewedSpeaker speaker(JsonNode json, Map<String, String> entities) {
        String entity = json.path("entity").textValue();
        String known = entity == null ? null : entities.get(entity);
        if (entity != null && known == null) {
            throw new BadReviewException(
                    "speakers: the article has no entity '" + shown(entity) + "'; give a name instead");
        }
        String written = json.path("name").textValue();
        String name = written == null ? known : written.strip();
        if (name == null || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new BadReviewException("speakers: give each a name of 1 to " + LONGEST_NAME
                    + " characters, or an entity of the article, as in [{\"name\": \"Ada Merrow\"}]");
        }
        return new ReviewedSpeaker(name, entity);
    }

    private @Nullable String date() {
        JsonNode date = fields.path("date");
        if (date.isNull()) {
            return null;
        }
        if (!date.isTextual() || DayRange.parse(date.textValue()).isEmpty()) {
            throw new BadReviewException(
                    "date: a day, week, month or year such as 2025-05-16, 2025-W20, 2025-05 or 2025");
        }
        return date.textValue();
    }

    private @Nullable String word(String name, @Nullable String before, Class<? extends Enum<?>> type) {
        JsonNode given = fields.path(name);
        if (given.isMissingNode() || given.isNull()) {
            return before;
        }
        List<String> choice = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!given.isTextual() || !choice.contains(given.textValue())) {
            throw new BadReviewException(name + ": one of " + String.join(", ", choice));
        }
        return given.textValue();
    }

    private boolean truth() {
        if (!fields.path("negated").isBoolean()) {
            throw new BadReviewException("negated: true or false");
        }
        return fields.path("negated").booleanValue();
    }

    private static String shown(String word) {
        return word.length() <= 50 ? word : word.substring(0, 50) + "…";
    }
}
