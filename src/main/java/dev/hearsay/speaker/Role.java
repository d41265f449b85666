// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the article says that a person is.
 *
 * @param text on one line, such as "director of the Harbour Institute"
 * @param span where it stands
 * @param words its words in lower case
 * @param head the noun that names the role, in lower case
 * @param affiliation an organization or place in it
 */
record Role(
        String text,
        Span span,
        List<String> words,
        String head,
        @Nullable String affiliation) {

    /** Whether it is more than a title such as "Sen." or "President". */
    boolean isDescriptive() {
        return words.size() > 1;
    }
}
