// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as a written claim has it.
 *
 * @param name the fullest name that the article gives, or a description
 * @param id the user's own identifier; null where there is none, as are the following
 * @param type such as {@code person}
 * @param role in the article
 * @param affiliation in the article
 * @param anonymous whether the speaker asked not to be named
 */
public record WrittenSpeaker(
        String name,
        @Nullable String id,
        @Nullable String type,
        @Nullable String role,
        @Nullable String affiliation,
        boolean anonymous) {

    /**
     * What tells speakers apart in the claims of several articles: the user's own identifier, or else the name without case
     * and accents.
     */
    public String key() {
        if (id != null) {
            return "=" + id;
        }
        List<String> words = PlainWords.in(name);
        return words.isEmpty() ? name : String.join(" ", words);
    }
}
