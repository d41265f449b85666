// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.link.Alignment.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two wordings by their words alone: who said them when is for {@link LinkRule}. */
public final class Comparison {

    /** An unbroken run of so many words is hardly in two utterances. */
    private static final int RUN = 8;

    /** What a cut inside leaves of a quotation is in few runs. */
    private static final int WORDS_A_CUT = 5;

    /** Between words that are kept, fewer are a change and more a cut. */
    private static final int CUT = 5;

    private static final double ALTERED_WORDS = 0.7;
    private static final double ALTERED_CONTENT = 0.6;

    /** Where a number was changed, too, the rest must agree more: figures are reported in the same sentences over and over. */
    private static final double ALTERED_WITH_NUMBERS = 0.75;

    private static final int ALTERED_LEAST = 3;
    private static final double NEARLY = 0.8;
    private static final int NEARLY_WORDS = 6;
    private static final int NEARLY_LEAST = 2;
    private static final double INSERTED = 0.35;
    private static final double PARAPHRASED = 0.6;
    private static final double PARAPHRASED_OF_MOST = 0.45;
    private static final int PARAPHRASED_LEAST = 4;

    private final Wording few;
    private final Wording many;
    private final Alignment alignment;

    private Comparison(Wording one, Wording other) {
        boolean shorter = one.size() < other.size()
                || (one.size() == other.size() && one.text().compareTo(other.text()) <= 0);
        this.few = shorter ? one : other;
        this.many = shorter ? other : one;
        this.alignment = Alignment.of(few, many);
    }

    /** How alike two wordings are; the same in either order. Empty if they report different statements, so far as words tell. */
    public static Optional<Likeness> of(Wording one, Wording other) {
        if (one.words().equals(other.words())) {
            return Optional.of(new Likeness(LinkKind.VERBATIM, one.size(), one.contentWords()));
        }
        return new Comparison(one, other).likeness();
    }

    private Optional<Likeness> likeness() {
        int words = alignment.words();
        int content = alignment.contentWords();
        if (isShortened() && !changesNegation()) {
            return Optional.of(new Likeness(LinkKind.SHORTENED, words, content));
        }
        if (isAltered()) {
            return Optional.of(new Likeness(LinkKind.ALTERED, words, content));
        }
        int stems = few.topicsIn(many);
        return isParaphrase(stems) ? Optional.of(new Likeness(LinkKind.PARAPHRASE, 0, stems)) : Optional.empty();
    }

    private boolean isShortened() {
        List<Run> runs = alignment.runs();
        if (alignment.words() == few.size()) {
            return runs.size() <= 1 + few.size() / WORDS_A_CUT;
        }
        return runs.size() == 1 && isOverlap(runs.get(0));
    }

    /** The end of one is the beginning of the other. */
    private boolean isOverlap(Run run) {
        boolean endOfFew = run.oneEnd() == few.size() && run.other() == 0;
        boolean endOfMany = run.one() == 0 && run.otherEnd() == many.size();
        return run.length() >= RUN && run.length() * 2 >= few.size() && (endOfFew || endOfMany);
    }

    private boolean isAltered() {
        return alignment.words() >= ALTERED_WORDS * few.size()
                && alignment.contentWords() >= (isNearlyWhole() ? NEARLY_LEAST : ALTERED_LEAST)
                && alignment.contentWords()
                        >= (numbersAgree() ? ALTERED_CONTENT : ALTERED_WITH_NUMBERS) * few.contentWords()
                && alignment.runs().size() <= 2 + few.size() / WORDS_A_CUT
                && inserted() <= INSERTED * few.size();
    }

    /** "I would not call it likely" has few content words, but hardly one was changed. */
    private boolean isNearlyWhole() {
        return alignment.words() >= NEARLY * few.size() && alignment.words() >= NEARLY_WORDS;
    }

    /** Words of the longer one between words that are kept, but for cuts. */
    private int inserted() {
        int inserted = 0;
        for (int i = 1; i < alignment.runs().size(); i++) {
            int gap = alignment.runs().get(i).other()
                    - alignment.runs().get(i - 1).otherEnd();
            inserted += gap < CUT ? gap : 0;
        }
        return inserted;
    }

    /** Whether a "not" is lost, or found, among words that are kept. */
    private boolean changesNegation() {
        List<Run> runs = alignment.runs();
        for (int i = 1; i < runs.size(); i++) {
            int from = runs.get(i - 1).otherEnd();
            int to = runs.get(i).other();
            if (to - from < CUT && many.words().subList(from, to).stream().anyMatch(SmallWords::isNegation)) {
                return true;
            }
        }
        return false;
    }

    private boolean isParaphrase(int shared) {
        int least = Math.min(few.distinctTopics(), many.distinctTopics());
        int most = Math.max(few.distinctTopics(), many.distinctTopics());
        return shared >= PARAPHRASED_LEAST
                && shared >= PARAPHRASED * least
                && shared >= PARAPHRASED_OF_MOST * most
                && negations(few) == negations(many)
                && numbersAgree();
    }

    private static boolean negations(Wording wording) {
        return wording.words().stream().filter(SmallWords::isNegation).count() % 2 == 1;
    }

    /** Whether one has all numbers of the other. */
    private boolean numbersAgree() {
        Set<String> ours = numbers(few);
        Set<String> theirs = numbers(many);
        return ours.containsAll(theirs) || theirs.containsAll(ours);
    }

    private static Set<String> numbers(Wording wording) {
        Set<String> numbers = new HashSet<>();
        for (String word : wording.words()) {
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(word);
            }
        }
        return numbers;
    }
}
