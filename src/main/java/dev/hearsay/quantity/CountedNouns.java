// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a number counts: the nouns behind it, with their adjectives, up to the last plural. */
final class CountedNouns {

    private static final int LONGEST = 4;

    /** Plurals without an ending, and words that tell how many more. */
    private static final Set<String> PLURALS = Set.of(
            "people", "men", "women", "children", "police", "troops", "cattle", "personnel", "aircraft", "percent");

    private static final Set<String> MORE = Set.of("more", "other", "additional", "new", "extra", "different");

    private final TreeMap<Integer, Word> words = new TreeMap<>();

    CountedNouns(List<Word> words) {
        words.forEach(word -> this.words.put(word.span().start(), word));
    }

    /** The word at an offset. */
    Optional<Word> at(int offset) {
        return Optional.ofNullable(words.get(offset));
    }

    /** The number of the lexeme behind the nouns that begin at a lexeme; that lexeme's own if none do. */
    int end(Lexemes lexemes, int at) {
        int end = at;
        boolean headed = false;
        int i = at;
        for (int count = 0; count < LONGEST; count++) {
            Word word = words.get(lexemes.at(i).start());
            if (word == null || !lexemes.at(i).isWord()) {
                return end;
            }
            int next = behind(lexemes, i, word);
            if (isPlural(word)) {
                end = next;
                headed = true;
            } else if (headed ? word.part() != PartOfSpeech.NOUN : !mayBeWithin(word)) {
                return end;
            }
            i = lexemes.isHyphen(next) ? next + 1 : next;
        }
        return end;
    }

    /** The number of the lexeme behind a word, which may be several of them: "primary-season". */
    private static int behind(Lexemes lexemes, int first, Word word) {
        int next = first + 1;
        while (lexemes.at(next).start() >= 0
                && lexemes.at(next).start() < word.span().end()) {
            next++;
        }
        return next;
    }

    private static boolean isPlural(Word word) {
        return word.isPluralNoun() || PLURALS.contains(word.lower());
    }

    private static boolean mayBeWithin(Word word) {
        return MORE.contains(word.lower())
                || switch (word.part()) {
                    case ADJECTIVE, NOUN, PROPER_NOUN -> true;
                    case VERB -> word.lower().endsWith("ed") || word.lower().endsWith("ing");
                    default -> false;
                };
    }
}
