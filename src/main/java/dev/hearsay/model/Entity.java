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
 * @param named whether the article gives it a name; what has none is described
 * @param mentions where it is named or described, in order, pronouns aside
 * @param names the ways in which it is named or described, each once, in order
 * @param gender of a person; unknown where neither name nor pronouns say
 * @param plural whether it is several, such as "two officials"
 * @param roles what the article says that a person is, in the order of the text
 * @param anonymity the words with which it asks not to be named; null where it doesn't
 */
public record Entity(
        String id,
        SpeakerType kind,
        String name,
        boolean named,
        List<Span> mentions,
        List<String> names,
        Gender gender,
        boolean plural,
        List<Role> roles,
        @Nullable Passage anonymity) {

    public Entity {
        mentions = List.copyOf(mentions);
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }

    /** The same under another name. */
    public Entity withName(String value) {
        return new Entity(id, kind, value, named, mentions, names, gender, plural, roles, anonymity);
    }

    /** Whether it is a person whom the article names. */
    public boolean isNamedPerson() {
        return named && kind == SpeakerType.PERSON;
    }

    /** How often it is mentioned wholly before an offset. */
    public int mentionedBefore(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (mentions.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
