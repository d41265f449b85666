// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.draft;

import dev.hearsay.model.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about one article, before its text is examined.
 *
 * @param id the feed's own id; null where it gives none
 * @param paragraphs of its copy; empty where there is none
 * @param facts besides the text
 */
public record Story(@Nullable String id, List<String> paragraphs, Metadata facts) {

    /** No copy, and nothing known. */
    public static final Story NONE = new Story(null, List.of(), Metadata.NONE);

    public Story {
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean hasWords() {
        return words() > 0;
    }

    /** How many words the copy has. */
    long words() {
        return paragraphs.stream()
                .flatMap(paragraph -> List.of(paragraph.split("\\s+", -1)).stream())
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** This story inside an item, whose facts take precedence. */
    public Story within(@Nullable String itemId, Metadata item) {
        Metadata both = item.orElse(facts).withStatus(Stated.stricter(item.status(), facts.status()));
        return new Story(itemId == null ? id : itemId, paragraphs, both);
    }
}
