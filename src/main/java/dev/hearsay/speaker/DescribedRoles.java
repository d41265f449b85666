// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.SourcePhrase;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Roles of persons who have none beside their names, and by which the article calls them where they speak: in "The trainee pilot said … Merrow
 * said", Merrow is a trainee pilot.
 */
final class DescribedRoles {

    private final PersonRoles roles;

    /** By the id of the person's entity. */
    private final Map<String, String> described = new HashMap<>();

    DescribedRoles(PersonRoles roles) {
        this.roles = roles;
    }

    /** Remembers the role that a description is, if it alone means a named person. */
    void read(SourcePhrase description, List<LinkedEntity> linked) {
        if (linked.size() != 1 || isOfRelative(description)) {
            return;
        }
        Entity person = linked.get(0).entity();
        String role = roles.of(description.written());
        if (person.isNamedPerson() && role != null) {
            described.putIfAbsent(person.id(), role);
        }
    }

    /** "His wife", "the mayor's friend": what somebody is to another. */
    private static boolean isOfRelative(SourcePhrase description) {
        return description.words().stream().anyMatch(word -> word.isPossessive() || WordClass.POSSESSIVE.has(word));
    }

    /** A choice whose speakers have these roles where they have no other. */
    SpeakerChoice complete(SpeakerChoice choice) {
        List<Speaker> speakers = choice.speakers().stream().map(this::complete).toList();
        return new SpeakerChoice(speakers, choice.candidates(), choice.reason());
    }

    private Speaker complete(Speaker speaker) {
        String role = described.get(speaker.entity());
        return role == null || speaker.role() != null ? speaker : speaker.withRole(role);
    }
}
