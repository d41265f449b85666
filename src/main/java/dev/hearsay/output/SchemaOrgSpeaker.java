// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import java.util.EnumSet;
import java.util.Set;

/** Speakers in schema.org's terms. */
final class SchemaOrgSpeaker {

    /** What schema.org has a property for. */
    private static final Set<RecordField> PROPERTIES = EnumSet.of(
            RecordField.SPEAKER_NAME,
            RecordField.SPEAKER_ID,
            RecordField.SPEAKER_TYPE,
            RecordField.SPEAKER_ROLE,
            RecordField.SPEAKER_AFFILIATION);

    private SchemaOrgSpeaker() {}

    /**
     * A {@code Person} with {@code jobTitle} and {@code affiliation}, or what else it is. The exact type is in
     * {@code additionalType}, since places and groups that speak are {@code Organization}s to schema.org. Other facts are in
     * terms of our own.
     */
    static ObjectNode of(Speaker speaker, RecordSubject claim, ClaimTerms terms) {
        RecordSubject subject = claim.withSpeaker(speaker);
        boolean person = speaker.type() == SpeakerType.PERSON;
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("@type", type(speaker.type()));
        json.put("additionalType", Iris.TERMS + Words.of(speaker.type()));
        json.put("name", speaker.name());
        if (speaker.id() != null) {
            json.put("identifier", speaker.id());
        }
        if (speaker.role() != null) {
            // only persons have jobs
            json.put(person ? "jobTitle" : "description", speaker.role());
        }
        if (speaker.affiliation() != null && person) {
            json.putObject("affiliation").put("@type", "Organization").put("name", speaker.affiliation());
        } else {
            terms.put(json, RecordField.SPEAKER_AFFILIATION, subject);
        }
        ClaimTerms.fields(field -> field.isOfSpeaker() && !PROPERTIES.contains(field))
                .forEach(field -> {
                    if (field == RecordField.SPEAKER_ANONYMITY_TEXT && speaker.anonymity() != null) {
                        json.put(
                                "disambiguatingDescription", speaker.anonymity().text());
                    }
                    terms.put(json, field, subject);
                });
        return json;
    }

    private static String type(SpeakerType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION, GROUP, PLACE -> "Organization";
            case DOCUMENT -> "CreativeWork";
            case UNKNOWN -> "Thing";
        };
    }
}
