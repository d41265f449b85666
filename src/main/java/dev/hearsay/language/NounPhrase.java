// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase: "the harbour board's two spokesmen for the strike" is about spokesmen.
 *
 * @param words its words, in order
 * @param head the number of the noun that it is about among them, from 0; -1 for a phrase without words
 * @param plural whether it means several
 * @param determiner its first word, where that is an article, a demonstrative, a possessive or a quantifier; null otherwise
 * @param possessor whose it is: the words before "'s", without a determiner; empty where there are none
 */
public record NounPhrase(
        List<Word> words,
        int head,
        boolean plural,
        @Nullable Word determiner,
        List<Word> possessor) {

    public NounPhrase {
        words = List.copyOf(words);
        possessor = List.copyOf(possessor);
    }

    /** What a stretch of words that is a noun phrase is about. */
    public static NounPhrase of(List<Word> words) {
        int head = NounHead.of(words);
        Word determiner = words.isEmpty() || !isDeterminer(words.get(0)) ? null : words.get(0);
        return new NounPhrase(
                words, head, NounHead.isPlural(words, head), determiner, possessor(words, head, determiner));
    }

    private static boolean isDeterminer(Word word) {
        return WordClass.ARTICLE.has(word)
                || WordClass.DEMONSTRATIVE.has(word)
                || WordClass.POSSESSIVE.has(word)
                || WordClass.QUANTIFIER.has(word);
    }

    private static List<Word> possessor(List<Word> words, int head, @Nullable Word determiner) {
        int from = determiner == null ? 0 : 1;
        for (int i = head - 1; i > from; i--) {
            if (words.get(i).isPossessive()) {
                return words.subList(from, i);
            }
        }
        return List.of();
    }

    /** The head noun, in lower case. */
    public String noun() {
        return head < 0 ? "" : words.get(head).lower();
    }

    /** Whether it points at something known or named before: "the board", "this board". */
    public boolean isDefinite() {
        return determiner != null && (determiner.is("the") || WordClass.DEMONSTRATIVE.has(determiner));
    }
}
