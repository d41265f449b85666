// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that a person is.
 *
 * @param text on one line, such as "director of the Harbour Institute"
 * @param span where it stands
 * @param words its words in lower case
 * @param head the noun that names the role, in lower case
 * @param affiliation an organization or place in it
 */
public record Role(
        String text,
        Span span,
        List<String> words,
        String head,
        @Nullable String affiliation) {

    public Role {
        words = List.copyOf(words);
    }

    /** Whether it is more than a title such as "Sen." or "President". */
    public boolean isDescriptive() {
        return words.size() > 1;
    }
}
