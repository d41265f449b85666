// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.gold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.ContentEntity;
import dev.hearsay.model.ContentFacts;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Quantity;
import dev.hearsay.model.QuantityKind;
import dev.hearsay.model.QuantityModifier;
import dev.hearsay.model.SpeakerType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the content of a recorded claim names.
 *
 * @param passages makes a passage of an object with spans
 */
record RecordedFacts(Function<JsonNode, @Nullable Passage> passages) {

    ContentFacts of(JsonNode content) {
        List<ContentEntity> entities = new ArrayList<>();
        content.path("entities").forEach(entity -> entities.add(entity(entity)));
        List<Quantity> quantities = new ArrayList<>();
        content.path("quantities").forEach(quantity -> quantities.add(quantity(quantity)));
        return new ContentFacts(entities, quantities);
    }

    private ContentEntity entity(JsonNode json) {
        return new ContentEntity(
                passage(json),
                SpeakerType.valueOf(name(json.path("type"))),
                json.path("name").asText(),
                json.path("entity").asText());
    }

    private Quantity quantity(JsonNode json) {
        JsonNode modifier = json.path("modifier");
        return new Quantity(
                passage(json),
                QuantityKind.valueOf(name(json.path("kind"))),
                number(json.path("value")),
                number(json.path("value_to")),
                json.path("unit").textValue(),
                modifier.isTextual() ? QuantityModifier.valueOf(name(modifier)) : null,
                json.path("date").textValue());
    }

    private Passage passage(JsonNode json) {
        return Objects.requireNonNull(passages.apply(json));
    }

    private static @Nullable BigDecimal number(JsonNode json) {
        return json.isNumber() ? json.decimalValue() : null;
    }

    private static String name(JsonNode word) {
        return word.asText().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
