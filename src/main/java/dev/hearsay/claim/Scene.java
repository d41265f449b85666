// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Span;
import java.util.List;

/**
 * The words around a cue that tell to whom and where something was said: those of its sentence that stand in no
 * content, or for the cue of a nested attribution in the same content as it. Words are counted from 0.
 *
 * @param words in order
 * @param cueFrom number of the first word of the cue
 * @param cueTo number after the last word of the cue
 * @param content the first words of the content
 */
record Scene(List<Word> words, int cueFrom, int cueTo, List<Word> content) {

    Scene {
        words = List.copyOf(words);
        content = List.copyOf(content);
    }

    /**
     * The number of the first word that the cue shares with a verb before it: its own first, or the one behind the
     * source where it is a participle at the end of the clause ("told the crowd, | adding").
     */
    int clauseFrom() {
        if (cueFrom < 2
                || !words.get(cueFrom - 1).is(",")
                || !words.get(cueFrom).lower().endsWith("ing")) {
            return cueFrom;
        }
        int from = cueFrom - 1;
        while (from > 0
                && isPlain(words.get(from - 1))
                && !PhraseWords.isClause(words.get(from - 1).lower())) {
            from--;
        }
        return from > 0 && words.get(from - 1).part() == Word.Part.SOURCE ? from : cueFrom;
    }

    /** Whether somebody else is the source of what stands between two words, in whichever order. */
    boolean hasOtherSource(int one, int other) {
        return between(one, other).stream().anyMatch(Scene::isOther);
    }

    /** Whether no clause begins between a word and the cue, or the source where that comes first. */
    boolean isOneClause(int word) {
        if (word >= cueFrom) {
            return between(cueTo, Math.max(cueTo, word)).stream()
                    .noneMatch(other -> isOther(other) || (isPlain(other) && PhraseWords.isClause(other.lower())));
        }
        for (int i = word; i < cueFrom && words.get(i).part() != Word.Part.SOURCE; i++) {
            if (isOther(words.get(i)) || (PhraseWords.isClause(words.get(i).lower()) && !isList(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Donors and thousands of supporters". */
    private boolean isList(int word) {
        return words.get(word).is("and") && word > 0 && !words.get(word - 1).isMark();
    }

    private static boolean isPlain(Word word) {
        return word.part() == Word.Part.PLAIN;
    }

    private static boolean isOther(Word word) {
        return word.part() == Word.Part.OTHER_SOURCE;
    }

    private List<Word> between(int one, int other) {
        return words.subList(Math.min(one, other), Math.max(one, other));
    }

    /** Whether the content begins directly after a word. */
    boolean contentFollows(int word) {
        if (content.isEmpty()) {
            return false;
        }
        int start = content.get(0).span().start();
        return words.get(word).span().end() <= start
                && (word + 1 == words.size() || words.get(word + 1).span().start() > start);
    }

    /** Whether a word comes after another without anything left out between them. */
    boolean follows(int word) {
        return word < words.size() && !words.get(word).parted();
    }

    /** From the first to before the last of some words. */
    static Span span(List<Word> words, int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }
}
