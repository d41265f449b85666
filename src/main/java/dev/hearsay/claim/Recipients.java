// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/** Reads who stands behind a preposition, and not an infinitive behind "to" or a thing. */
final class Recipients {

    private Recipients() {}

    /** The words for who stands behind a preposition, given its number among words from 0. */
    static Optional<Span> after(List<Word> words, int preposition) {
        int from = preposition + 1;
        if (from >= words.size() || words.get(from).parted()) {
            return Optional.empty();
        }
        int to = NounPhrase.end(words, from);
        return to > from && isWho(words, from, to) ? Optional.of(Scene.span(words, from, to)) : Optional.empty();
    }

    private static boolean isWho(List<Word> words, int from, int to) {
        String first = words.get(from).lower();
        String head = words.get(NounPhrase.head(words, from, to)).lower();
        if (first.endsWith("ing") && !words.get(from).isCapital()) {
            return false;
        }
        return words.get(from).isCapital()
                || PhraseWords.isDeterminer(first)
                || PhraseWords.isObject(first)
                || words.get(from + (to > from + 1 ? 1 : 0)).isCapital()
                || isPlural(head);
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }
}
