// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the JSON of a claim to what people read in it. Every part is optional: what is missing or odd is unknown. */
final class WrittenFactsJson {

    private WrittenFactsJson() {}

    static WrittenFacts facts(JsonNode claim) {
        return new WrittenFacts(
                RecordField.SPEECH.in(claim).textValue(),
                RecordField.KIND.in(claim).textValue(),
                RecordField.CUE_STANCE.in(claim).textValue(),
                RecordField.CUE_NEGATED.in(claim).asBoolean(),
                new WrittenDate(
                        RecordField.DATE_VALUE.in(claim).textValue(),
                        RecordField.DATE_BASIS.in(claim).textValue(),
                        RecordField.DATE_TEXT.in(claim).textValue()),
                fraction(RecordField.CONFIDENCE.in(claim)),
                fraction(RecordField.CHECKWORTHY.in(claim)));
    }

    private static @Nullable Double fraction(JsonNode value) {
        return value.isNumber() ? value.doubleValue() : null;
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
        String name = RecordField.SPEAKER_NAME.inSpeaker(speaker).textValue();
        if (name != null) {
            speakers.add(new WrittenSpeaker(
                    name,
                    RecordField.SPEAKER_ID.inSpeaker(speaker).textValue(),
                    RecordField.SPEAKER_TYPE.inSpeaker(speaker).textValue(),
                    RecordField.SPEAKER_ROLE.inSpeaker(speaker).textValue(),
                    RecordField.SPEAKER_AFFILIATION.inSpeaker(speaker).textValue(),
                    RecordField.SPEAKER_ANONYMOUS.inSpeaker(speaker).asBoolean()));
        }
    }
}
