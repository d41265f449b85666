// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, an organization, a place, a document or a group of people that an article speaks of, named or not.
 *
 * @param id {@code e_} and 20 hexadecimal digits: the same in every run over the same article, and no other entity's
 * @param kind what it is
 * @param name the fullest name that the article gives, or a description as written
 * @param mentions where it is named or described, in order, at least one; pronouns aside
 * @param names the ways in which it is named or described, each once, in order
 * @param gender of a person; unknown where neither name nor pronouns say
 * @param plural whether it is several, such as "two officials"
 * @param role of a person, such as "director of the Harbour Institute"; null where the article says none
 * @param affiliation the organization or place in the role; null where there is none
 * @param anonymity the words with which it asks not to be named; null where it doesn't
 */
public record Entity(
        String id,
        SpeakerType kind,
        String name,
        List<Span> mentions,
        List<String> names,
        Gender gender,
        boolean plural,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable Passage anonymity) {

    /** @throws IllegalArgumentException if it is mentioned nowhere */
    public Entity {
        mentions = List.copyOf(mentions);
        names = List.copyOf(names);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a mention");
        }
    }
}
