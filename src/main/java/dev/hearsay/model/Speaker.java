// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Who said it, as a reader would name them.
 *
 * @param name the fullest name that the article gives, or a description as written
 * @param id the user's own identifier, from an alias file
 * @param type what kind of speaker
 * @param role such as "chief delegate"
 * @param affiliation such as "the ministry of defence"
 * @param anonymous whether the speaker asked not to be named
 * @param anonymity the words that say so
 * @param mention how the source is written here
 */
public record Speaker(
        String name,
        @Nullable String id,
        SpeakerType type,
        @Nullable String role,
        @Nullable String affiliation,
        boolean anonymous,
        @Nullable Passage anonymity,
        MentionForm mention) {

    public Speaker withId(String value) {
        return new Speaker(name, value, type, role, affiliation, anonymous, anonymity, mention);
    }
}
