// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who said it, as a reader would name them.
 *
 * @param name the fullest name that the article gives, or a description as written
 * @param id the user's own identifier, from an alias file
 * @param entity who it is within the article: {@code e_} and hexadecimal digits, the same for the same entity in each of its
 *     claims and in every run; null where that is unknown
 * @param type what kind of speaker
 * @param role such as "chief delegate"
 * @param affiliation such as "the ministry of defence"
 * @param anonymous whether the speaker asked not to be named
 * @param anonymity the words that say so
 * @param mention how the source is written here
 * @param confidence from 0 to 1, how likely this is the speaker, given that source and content are right; null where nobody has
 *     judged it
 */
public record Speaker(
        String name,
        @Nullable String id,
        @Nullable String entity,
        SpeakerType type,
        @Nullable String role,
        @Nullable String affiliation,
        boolean anonymous,
        @Nullable Passage anonymity,
        MentionForm mention,
        @Nullable Double confidence)
        implements Serializable {

    /** A speaker whose confidence nobody has judged. */
    public Speaker(
            String name,
            @Nullable String id,
            @Nullable String entity,
            SpeakerType type,
            @Nullable String role,
            @Nullable String affiliation,
            boolean anonymous,
            @Nullable Passage anonymity,
            MentionForm mention) {
        this(name, id, entity, type, role, affiliation, anonymous, anonymity, mention, null);
    }

    public Speaker withId(String value) {
        return new Speaker(name, value, entity, type, role, affiliation, anonymous, anonymity, mention, confidence);
    }

    public Speaker withEntity(String value) {
        return new Speaker(name, id, value, type, role, affiliation, anonymous, anonymity, mention, confidence);
    }

    public Speaker withRole(String value) {
        return new Speaker(name, id, entity, type, value, affiliation, anonymous, anonymity, mention, confidence);
    }

    public Speaker withConfidence(double value) {
        return new Speaker(name, id, entity, type, role, affiliation, anonymous, anonymity, mention, value);
    }
}
