// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;

/** Speakers in schema.org's terms. */
final class SchemaOrgSpeaker {

    private SchemaOrgSpeaker() {}

    /**
     * A {@code Person} with {@code jobTitle} and {@code affiliation}, or what else it is. The exact type is in
     * {@code additionalType}, since places and groups that speak are {@code Organization}s to schema.org.
     */
    static ObjectNode of(Speaker speaker, TextSelectors selectors) {
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
            ClaimTerms.put(json, "affiliation", speaker.affiliation());
        }
        addAnonymity(json, speaker, selectors);
        ClaimTerms.put(json, "mention", Words.of(speaker.mention()));
        return json;
    }

    private static void addAnonymity(ObjectNode json, Speaker speaker, TextSelectors selectors) {
        Passage anonymity = speaker.anonymity();
        json.put(ClaimTerms.PREFIX + "anonymous", speaker.anonymous());
        if (anonymity != null) {
            json.put("disambiguatingDescription", anonymity.text());
            ClaimTerms.put(json, "anonymity", selectors.of(anonymity));
        }
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
