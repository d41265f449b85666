// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.AttributionPart;
import dev.hearsay.language.CueWindow;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import java.util.List;
import java.util.stream.IntStream;

/** Words that show whether a time belongs to one verb or to another. */
final class ClauseWords {

    /** So many words after a time may belong to the noun before which it stands: "the 2014 Lonsby harbour survey". */
    private static final int MODIFIERS = 3;

    private ClauseWords() {}

    /** Whether a clause with a time of its own begins among {@code words}, or another attribution stands there. */
    static boolean beginOtherClause(List<WindowWord> words) {
        return words.stream()
                .anyMatch(word ->
                        word.is(";") || word.is(WordClass.OTHER_CLAUSE) || word.part() == AttributionPart.OTHER_CUE);
    }

    /**
     * Whether a time after {@code words} is that of what is yet to come: "will vote on Tuesday", "is due to speak on Tuesday". It is then
     * not the last Tuesday.
     */
    static boolean announce(List<WindowWord> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            WindowWord word = words.get(i);
            boolean due = i > 0
                    && word.is(WordClass.EXPECTED)
                    && (words.get(i - 1).is("is") || words.get(i - 1).is("are") || isDueTo(words, i));
            // George Will is somebody's name
            if (due || (word.is("will") && !word.word().isCapitalized()) || word.is("'ll")) {
                return true;
            }
            boolean other = word.is(";") || WordClass.CLAUSE_LINK.has(word.lower(), "subordinating");
            if (word.part() == AttributionPart.CUE || other) {
                return false;
            }
        }
        return false;
    }

    /** "The talks, set to end", not "was set to end". */
    private static boolean isDueTo(List<WindowWord> words, int i) {
        return i + 1 < words.size()
                && words.get(i + 1).is("to")
                && !WordClass.AUXILIARY.has(words.get(i - 1).lower());
    }

    /** Whether {@code words} move on to another time: "after he said", but not "shortly after he said". */
    static boolean moveOn(List<WindowWord> words) {
        return IntStream.range(0, words.size())
                .anyMatch(i -> (words.get(i).is("before") || words.get(i).is("after"))
                        && (i == 0 || !words.get(i - 1).is(WordClass.SHORTLY)));
    }

    /** The number of the first word of the last main clause among {@code words}: the one after a semicolon. */
    static int lastMainClause(List<WindowWord> words) {
        return 1
                + IntStream.iterate(words.size() - 1, i -> i >= 0, i -> i - 1)
                        .filter(i -> words.get(i).is(";"))
                        .findFirst()
                        .orElse(-1);
    }

    /** The number of the word after a "when" that stands at {@code at}, which is the time before it: "in 2014, when she said". */
    static int afterWhen(List<WindowWord> words, int at) {
        int when = at < words.size() && words.get(at).is(",") ? at + 1 : at;
        return when < words.size() && words.get(when).is("when") ? when + 1 : at;
    }

    /** Likewise, where a verb follows: "after he had spoken", but not "after the meeting". */
    static boolean moveOnWithVerb(List<WindowWord> words) {
        return moveOn(words) && words.stream().anyMatch(word -> word.is(PartOfSpeech.VERB));
    }

    /** Whether another statement is coordinated among {@code words}. */
    static boolean coordinate(List<WindowWord> words) {
        return IntStream.range(1, words.size())
                .anyMatch(i -> words.get(i - 1).is(",")
                        && !words.get(i).afterGap()
                        && switch (words.get(i).lower()) {
                            case "and", "but", "or", "so", "while" -> true;
                            default -> false;
                        });
    }

    static boolean isRelative(List<WindowWord> source) {
        return source.size() == 1 && WordClass.PRONOUN.has(source.get(0).lower(), "relative");
    }

    /** Whether a time after {@code words} is a reference point for something else: "ahead of Tuesday". */
    static boolean pointElsewhere(List<WindowWord> words) {
        return !words.isEmpty() && last(words).is(WordClass.MEASURE);
    }

    /** Whether a time between these words stands before a noun: "the Monday debate", "Tuesday's vote". */
    static boolean makeAttributive(List<WindowWord> before, List<WindowWord> after) {
        return (!after.isEmpty() && after.get(0).word().isPossessive())
                || (!before.isEmpty()
                        && (isDeterminer(last(before))
                                || last(before).is(WordClass.DEMONSTRATIVE)
                                || last(before).word().isPossessive()));
    }

    /** Whether a time after {@code words} is that of an event in progress: "during the Monday debate". */
    static boolean areAtAnEvent(List<WindowWord> words) {
        int last = words.size() - 1;
        int at = last >= 0 && isDeterminer(words.get(last)) ? last - 1 : last;
        return at >= 0
                && switch (words.get(at).lower()) {
                    case "in", "at", "during", "on" -> true;
                    default -> false;
                };
    }

    private static boolean isDeterminer(WindowWord word) {
        return word.is(WordClass.ARTICLE) || word.is(WordClass.POSSESSIVE) || word.is("another");
    }

    /** Whether {@code words} name a document that can be a source: "study", "community survey". */
    static boolean nameADocument(List<WindowWord> words) {
        return words.stream()
                .dropWhile(word -> word.word().isPossessive())
                .takeWhile(
                        word -> !word.isMark() && !word.afterGap() && !WordClass.PRONOUN.has(word.lower(), "relative"))
                .limit(1 + MODIFIERS)
                .anyMatch(word -> word.is(WordClass.WRITTEN_SOURCE));
    }

    /** Whether the article's own words round the cue speak of an audience, which is then that of the account. */
    static boolean nameAGathering(CueWindow window) {
        return window.words().stream()
                .anyMatch(word -> word.part() != AttributionPart.QUOTED && WordClass.EVENT.has(word.lemma()));
    }

    /** Whether a time after {@code words}, which begin a sentence, opens it: "But on Tuesday". */
    static boolean lead(List<WindowWord> words) {
        int at = !words.isEmpty() && isConnective(words.get(0)) ? 1 : 0;
        return words.stream().skip(at).dropWhile(word -> word.is(",")).allMatch(word -> switch (word.lower()) {
            case "on", "in", "early", "late" -> true;
            default -> false;
        });
    }

    private static boolean isConnective(WindowWord word) {
        return WordClass.CLAUSE_LINK.has(word.lower(), "coordinating") || word.is(WordClass.ADVERB);
    }

    private static WindowWord last(List<WindowWord> words) {
        return words.get(words.size() - 1);
    }
}
