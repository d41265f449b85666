// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/** Whether a cue is denied: "did not say", "no one said", "declined to say". */
final class CueNegation {

    private CueNegation() {}

    /** Whether the words of {@code cue}, those before it or its source deny the head. */
    static boolean of(CueWords cue, CueHead head) {
        List<WindowWord> reach = reach(cue, head.index());
        boolean denied = isNobody(cue.source()) || saysNothing(cue.words(), head.index());
        boolean takenBack = false;
        for (int i = 0; i < reach.size(); i++) {
            String next = i + 1 < reach.size() ? reach.get(i + 1).lower() : "";
            denied |= isNegation(reach.get(i), next);
            takenBack ^= NegativeImplicatives.contains(reach.get(i));
        }
        return denied ^ takenBack;
    }

    private static boolean isNegation(WindowWord word, String next) {
        return switch (word.lower()) {
            case "no", "not", "n't", "cannot" -> !WordClass.NOT_NEGATED.has(next);
            case "yet" -> next.equals("to");
            default -> word.is(WordClass.NEGATION);
        };
    }

    /** The words that bear on the head: those of its clause in the cue, and the words before it that lead up to it. */
    private static List<WindowWord> reach(CueWords cue, int head) {
        List<WindowWord> words = new ArrayList<>();
        for (int i = head; i > 0; i--) {
            WindowWord word = cue.words().get(i - 1);
            if (cue.words().get(i).afterGap() || isOtherClause(word)) {
                return words;
            }
            words.add(0, word);
        }
        for (int i = cue.before().size() - 1; i >= 0; i--) {
            WindowWord word = cue.before().get(i);
            if (!leadsUp(word)) {
                return words;
            }
            words.add(0, word);
            if (word.afterGap()) {
                return words;
            }
        }
        return words;
    }

    /** A negation before another clause is not about the head; "and", "nor" and "without" only join verbs. */
    private static boolean isOtherClause(WindowWord word) {
        return word.beginsClause() && !word.is("not") && !word.is("and") && !word.is("or") && !word.is("nor");
    }

    /** Words that may stand between a negation and the cue: "stopped short of". */
    private static boolean leadsUp(WindowWord word) {
        return word.is(WordClass.NEGATION)
                || word.is("no")
                || word.is("one")
                || word.is(PartOfSpeech.PARTICLE)
                || word.is("to")
                || word.is("of")
                || word.is("from")
                || word.lemma().equals("stop")
                || NegativeImplicatives.contains(word)
                || FunctionWords.isAuxiliary(word)
                || FunctionWords.isAdverb(word);
    }

    /** "no one", "none of them", "no official", but not "none other than", "no fewer than" or "No. 10". */
    private static boolean isNobody(List<WindowWord> source) {
        if (source.isEmpty()) {
            return false;
        }
        String next = source.size() > 1 ? source.get(1).lower() : "";
        return switch (source.get(0).lower()) {
            case "nobody", "nothing", "neither" -> true;
            case "none" -> !next.equals("other");
            case "no" ->
                !next.isEmpty()
                        && !source.get(1).afterGap()
                        && Character.isLetter(next.charAt(0))
                        && !WordClass.QUANTIFIER.has(next, "degree")
                        && !WordClass.NOT_NEGATED.has(next)
                        && !next.equals("other");
            default -> false;
        };
    }

    private static boolean saysNothing(List<WindowWord> cue, int head) {
        return head + 1 < cue.size() && cue.get(head + 1).lower().equals("nothing");
    }
}
