// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** From the JSON of a claim to what people read in it. Nothing of it must be there: what is missing or odd is unknown. */
final class WrittenFactsJson {

    private WrittenFactsJson() {}

    static WrittenFacts facts(JsonNode claim) {
        JsonNode cue = claim.path("cue");
        JsonNode date = claim.path("date");
        JsonNode confidence = claim.path("confidence");
        return new WrittenFacts(
                claim.path("speech").textValue(),
                claim.path("kind").textValue(),
                cue.path("stance").textValue(),
                cue.path("negated").asBoolean(),
                new WrittenDate(
                        date.path("value").textValue(),
                        date.path("basis").textValue(),
                        date.path("text").textValue()),
                confidence.isNumber() ? confidence.doubleValue() : null);
    }

    static List<WrittenSpeaker> speakers(JsonNode claim) {
        List<WrittenSpeaker> speakers = new ArrayList<>();
        if (claim.path("speakers").isArray()) {
            claim.path("speakers").forEach(speaker -> add(speakers, speaker));
        } else {
            add(speakers, claim.path("speaker"));
        }
        return speakers;
    }

    private static void add(List<WrittenSpeaker> speakers, JsonNode speaker) {
        String name = speaker.path("name").textValue();
        if (name != null) {
            speakers.add(new WrittenSpeaker(
                    name,
                    speaker.path("id").textValue(),
                    speaker.path("type").textValue(),
                    speaker.path("role").textValue(),
                    speaker.path("affiliation").textValue(),
                    speaker.path("anonymous").asBoolean()));
        }
    }
}
