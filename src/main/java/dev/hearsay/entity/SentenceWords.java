// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.List;

/**
 * A sentence as words, with the names and cues in it.
 *
 * @param text of the whole article
 * @param span of the sentence
 * @param words in order
 * @param mentions the names in it
 * @param cues the spans of cues in it
 */
public record SentenceWords(String text, Span span, List<Word> words, List<Mention> mentions, List<Span> cues) {

    public SentenceWords {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
        cues = List.copyOf(cues);
    }

    int size() {
        return words.size();
    }

    public Word word(int i) {
        return words.get(i);
    }

    /** Whether the word belongs to a cue. */
    public boolean isCue(int i) {
        return cues.stream().anyMatch(cue -> cue.overlaps(words.get(i).span()));
    }

    /** Whether the word belongs to a person's name. */
    boolean isPerson(int i) {
        return mentions.stream()
                .anyMatch(mention -> mention.type() == EntityType.PERSON
                        && mention.span().overlaps(words.get(i).span()));
    }

    /** Whether a name reaches from a word into the next. */
    boolean isInsideName(int i) {
        return mentions.stream()
                .anyMatch(name -> name.span().overlaps(words.get(i).span())
                        && name.span().overlaps(words.get(i + 1).span()));
    }

    /** The first word that ends after an offset; the number of words if none does. */
    public int from(int offset) {
        int i = 0;
        while (i < words.size() && words.get(i).span().end() <= offset) {
            i++;
        }
        return i;
    }
}
