// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words round the cue of an attribution, or round its source where it has no cue: those of the sentence that stand in no
 * content, or, where the attribution is nested, in the same content as the cue. Words are counted from 0.
 *
 * @param words in order
 * @param cueFrom number of the first word of the cue
 * @param cueTo number after the last word of the cue
 * @param source the first words of the source, wherever it stands
 * @param content the first words of the content
 */
public record CueWindow(
        List<WindowWord> words, int cueFrom, int cueTo, List<WindowWord> source, List<WindowWord> content) {

    /** How many words before a cue bear on it. */
    private static final int BEFORE = 4;

    public CueWindow {
        words = List.copyOf(words);
        source = List.copyOf(source);
        content = List.copyOf(content);
    }

    /** From the first word to the last. */
    public Span span() {
        return span(words, 0, words.size());
    }

    /** The number of the first word that ends behind an offset in the article; the number of words where none does. */
    public int at(int offset) {
        int number = 0;
        while (number < words.size() && words.get(number).span().end() <= offset) {
            number++;
        }
        return number;
    }

    /** The words of the cue without marks. */
    public List<WindowWord> cue() {
        return withoutMarks(words.subList(cueFrom, cueTo).stream()
                .filter(word -> word.part() == AttributionPart.CUE)
                .toList());
    }

    /** The words directly before the cue, at most four; none where a mark separates them from it. */
    public List<WindowWord> before() {
        int from = cueFrom;
        while (from > 0 && !words.get(from).afterGap() && isFree(words.get(from - 1))) {
            from--;
        }
        if (from == cueFrom || isBreak(words.get(cueFrom - 1))) {
            return List.of();
        }
        List<WindowWord> before = withoutMarks(words.subList(from, cueFrom));
        return before.subList(Math.max(0, before.size() - BEFORE), before.size());
    }

    /** The words of the source without marks. */
    public List<WindowWord> sourceWords() {
        return withoutMarks(source);
    }

    /** The content without marks, with the "to" of an infinitive where that stands between cue and content. */
    public List<WindowWord> complement() {
        List<WindowWord> complement = new ArrayList<>(content);
        if (follows(cueTo) && words.get(cueTo).is("to") && contentFollows(cueTo)) {
            complement.add(0, words.get(cueTo));
        }
        return withoutMarks(complement);
    }

    private static boolean isFree(WindowWord word) {
        return word.isPlain() || word.isOtherSource();
    }

    /** Marks that separate clauses leave a gap. */
    private static List<WindowWord> withoutMarks(List<WindowWord> words) {
        List<WindowWord> kept = new ArrayList<>();
        boolean gap = false;
        for (WindowWord word : words) {
            if (word.isMark()) {
                gap |= isBreak(word);
            } else {
                kept.add(new WindowWord(word.word(), word.part(), gap || (word.afterGap() && !kept.isEmpty())));
                gap = false;
            }
        }
        return kept;
    }

    private static boolean isBreak(WindowWord word) {
        return word.isMark() && ",;:.!?()[]{}—–\"“”«»".contains(word.word().form());
    }

    /**
     * The number of the first word that the cue shares with a verb before it: its own first, or the one behind the
     * source where it is a participle at the end of the clause ("told the crowd, | adding", "emailed sailors | saying").
     */
    public int clauseFrom() {
        if (cueFrom < 2 || !words.get(cueFrom).isGerund() || words.get(cueFrom).afterGap()) {
            return cueFrom;
        }
        boolean comma = words.get(cueFrom - 1).is(",");
        int from = comma ? cueFrom - 1 : cueFrom;
        while (from > 0 && words.get(from - 1).isPlain() && !words.get(from - 1).beginsClause()) {
            from--;
        }
        return from > 0 && words.get(from - 1).isSource() ? from : cueFrom;
    }

    /** Whether somebody else is the source of what stands between two words, in whichever order. */
    public boolean hasOtherSource(int one, int other) {
        return between(one, other).stream().anyMatch(WindowWord::isOtherSource);
    }

    /** Whether no clause begins between a word and the cue, or the source where that comes first. */
    public boolean isOneClause(int word) {
        if (word >= cueFrom) {
            return between(cueTo, Math.max(cueTo, word)).stream()
                    .noneMatch(other -> other.isOtherSource() || (other.isPlain() && other.beginsClause()));
        }
        for (int i = word; i < cueFrom && !words.get(i).isSource(); i++) {
            if (words.get(i).isOtherSource() || (words.get(i).beginsClause() && !isList(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Donors and thousands of supporters". */
    private boolean isList(int word) {
        return words.get(word).is("and") && word > 0 && !words.get(word - 1).isMark();
    }

    private List<WindowWord> between(int one, int other) {
        return words.subList(Math.min(one, other), Math.max(one, other));
    }

    /** Whether the content begins directly after a word. */
    public boolean contentFollows(int word) {
        if (content.isEmpty()) {
            return false;
        }
        int start = content.get(0).span().start();
        return words.get(word).span().end() <= start
                && (word + 1 == words.size() || words.get(word + 1).span().start() > start);
    }

    /** Whether a word comes after another without anything left out between them. */
    public boolean follows(int word) {
        return word < words.size() && !words.get(word).afterGap();
    }

    /** From the first to before the last of some words. */
    public static Span span(List<WindowWord> words, int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }
}
