// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.PartOfSpeech;
import java.util.List;

/**
 * Finds the ends of noun phrases, by parts of speech, capitals and marks: with their "of" and "and" parts, but
 * without time, place and clause.
 */
public final class NounPhrases {

    private static final int LONGEST = 16;

    /** A title in quotation marks, in words. */
    private static final int LONGEST_TITLE = 9;

    private final List<WindowWord> words;
    private final int from;

    private NounPhrases(List<WindowWord> words, int from) {
        this.words = words;
        this.from = from;
    }

    /** The number after the last word of the noun phrase that begins with a word; that word's own if none does. */
    public static int end(List<WindowWord> words, int from) {
        return new NounPhrases(words, from).end();
    }

    /** The number of the phrase's head: its last word before "of". */
    public static int head(List<WindowWord> words, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (words.get(i).is("of")) {
                return i - 1;
            }
        }
        return end - 1;
    }

    /** The number of the closing mark of a title of at most eight words; the opening mark's where there is none. */
    public static int closing(List<WindowWord> words, int opening) {
        for (int i = opening + 1; i < Math.min(words.size(), opening + 1 + LONGEST_TITLE); i++) {
            if (words.get(i).afterGap()) {
                return opening;
            }
            if (words.get(i).word().closesQuotation()) {
                return i;
            }
        }
        return opening;
    }

    private int end() {
        if (from >= words.size() || !begins()) {
            return from;
        }
        if (PronounCases.isObject(words.get(from)) && !(words.get(from).is("her") && isPartOfPhrase(from + 1))) {
            return from + 1;
        }
        int i = from + 1;
        while (i < words.size() && i < from + LONGEST && continues(i)) {
            i = words.get(i).word().opensQuotation() ? closing(words, i) + 1 : i + 1;
        }
        while (i > from && isLoose(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean begins() {
        WindowWord first = words.get(from);
        if (PronounCases.isObject(first)) {
            return true;
        }
        return !first.isMark()
                && (!PronounCases.isSubject(first) || (Determiners.isDeterminer(first) && isPartOfPhrase(from + 1)))
                && !isOver(from)
                && !first.is("of")
                && !first.is("and")
                && !isTime(from);
    }

    private boolean continues(int i) {
        WindowWord word = words.get(i);
        WindowWord before = words.get(i - 1);
        WindowWord owner = before.isPossessive() && i > from + 1 ? words.get(i - 2) : before;
        boolean another = word.part() != before.part() && (word.isSource() || word.isOtherSource());
        if (word.afterGap() || another) {
            return false;
        }
        if (word.isMark()) {
            return joins(i);
        }
        return switch (word.lower()) {
            case "of" -> isPartOfPhrase(i + 1);
            case "and" -> isPartOfPhrase(i + 1) && isSecond(i + 1);
            case "for" -> before.beginsName() && isName(i + 1);
            case "the" -> isLink(before) || (owner.beginsName() && isName(i + 1));
            default -> isPartOfPhrase(i);
        };
    }

    /** A mark inside a phrase: a possessive's apostrophe, "&", a full stop, or the quotation marks of a title. */
    private boolean joins(int i) {
        WindowWord word = words.get(i);
        if (word.word().opensQuotation() && words.get(i - 1).isPossessive()) {
            return closing(words, i) > i;
        }
        boolean glued = words.get(i - 1).span().end() == word.span().start();
        return switch (word.word().form()) {
            case "&" -> true;
            case "'", "’" -> glued && isPartOfPhrase(i + 1);
            case "." -> glued && isName(i + 1);
            case "-", "–", "/" ->
                glued
                        && i + 1 < words.size()
                        && words.get(i + 1).span().start() == word.span().end();
            default -> false;
        };
    }

    /** Whether a word may come after "and"; a verb may not. */
    private boolean isSecond(int i) {
        WindowWord word = words.get(i);
        return word.beginsName()
                || Determiners.isDeterminer(word)
                || word.word().part().isNominal()
                || word.is(PartOfSpeech.ADJECTIVE)
                || word.is(PartOfSpeech.NUMERAL);
    }

    private boolean isName(int i) {
        return i < words.size()
                && (words.get(i).beginsName() || (words.get(i).is("the") && i + 1 < words.size() && isName(i + 1)))
                && !isTime(i);
    }

    private boolean isPartOfPhrase(int i) {
        if (i >= words.size() || words.get(i).afterGap() || words.get(i).isMark() || isTime(i)) {
            return false;
        }
        WindowWord word = words.get(i);
        boolean pronoun = (PronounCases.isSubject(word) && !Determiners.isDeterminer(word))
                || (PronounCases.isObject(word) && !word.is("her") && !word.is("others"));
        return !pronoun && (!isOver(i) || isInName(i) || isAfterDeterminer(i)) && !isReducedClause(i);
    }

    /** A preposition, conjunction, auxiliary or adverb, that ends a noun phrase. */
    private boolean isOver(int i) {
        WindowWord word = words.get(i);
        // the tagger takes "rally" behind a name for an adverb
        if (Determiners.isDeterminer(word) || word.is("others") || word.is(WordClass.GATHERING)) {
            return false;
        }
        boolean listed = word.is(WordClass.PREPOSITION)
                || word.is(WordClass.CLAUSE_LINK)
                || word.is(WordClass.AUXILIARY)
                || word.is(WordClass.INTERROGATIVE)
                || WordClass.PRONOUN.has(word.lower(), "relative")
                || (word.is(WordClass.ADVERB) && !word.is(PartOfSpeech.ADJECTIVE));
        return listed || (!word.word().isCapitalized() && isClosed(word));
    }

    private static boolean isClosed(WindowWord word) {
        return switch (word.word().part()) {
            case ADPOSITION, SUBORDINATING_CONJUNCTION, COORDINATING_CONJUNCTION, AUXILIARY -> true;
            case PARTICLE -> !word.isPossessive();
            case ADVERB -> true;
            default -> false;
        };
    }

    /**
     * Whether a verb hangs on the noun before it ("people gathered in", "a letter sent to"), or is that of the clause. A
     * base form that doesn't agree with the noun is one that the tagger took for a verb: "a North Carolina rally".
     */
    private boolean isReducedClause(int i) {
        WindowWord word = words.get(i);
        if (i == from || word.word().isCapitalized() || !word.is(PartOfSpeech.VERB)) {
            return false;
        }
        WindowWord before = words.get(i - 1);
        boolean premodifier = before.isPossessive()
                || before.is("of")
                || Determiners.isDeterminer(before)
                || before.is(PartOfSpeech.ADJECTIVE)
                || before.is(PartOfSpeech.NUMERAL)
                || before.is(PartOfSpeech.ADVERB);
        boolean disagrees = word.lemma().equals(word.lower()) && !Number.isPlural(before.word());
        return !premodifier && !disagrees;
    }

    private boolean isAfterDeterminer(int i) {
        return i > from && words.get(i).is(PartOfSpeech.ADVERB) && Determiners.isDeterminer(words.get(i - 1));
    }

    /** A small word may be part of a name where it has a capital ("The New York Times Now"). */
    private boolean isInName(int i) {
        return words.get(i).word().isCapitalized()
                && i > from
                && (words.get(i - 1).beginsName() || words.get(i - 1).isPossessive());
    }

    private boolean isTime(int i) {
        boolean show = i > from && words.get(i - 1).is("news");
        boolean possessive = i == from && (isPossessive(i + 1) || isPossessive(i + 2));
        boolean dated = i > from && Determiners.isDeterminer(words.get(i - 1));
        return (TimeAdverbials.isDay(words.get(i)) && !show && !possessive && !dated)
                || (TimeAdverbials.isPeriod(words, i) && !possessive);
    }

    private boolean isPossessive(int i) {
        return i < words.size() && words.get(i).isPossessive();
    }

    private boolean isLoose(int i) {
        WindowWord word = words.get(i);
        boolean bare = Determiners.isDeterminer(word) && !word.word().isNumber() && !isInName(i);
        return isLink(word)
                || (bare && !(PronounCases.isObject(word) && i == from))
                || (word.isMark() && !word.word().closesQuotation() && !word.is("."));
    }

    private static boolean isLink(WindowWord word) {
        return word.is("of") || word.is("and") || word.is("for");
    }
}
