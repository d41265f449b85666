// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a cue is denied: "did not say", "no one said", "declined to say". */
final class CueNegation {

    /** After "not" and "no" these take nothing back: "not only said", "no doubt said". */
    private static final Set<String> HARMLESS =
            Set.of("doubt", "just", "least", "merely", "only", "secret", "simply", "sooner", "wonder");

    private static final Set<String> NEVER = Set.of("neither", "never", "nobody", "none", "nor", "without");

    /** Words that may stand between a negation and the cue besides auxiliaries and adverbs: "stopped short of". */
    private static final Set<String> LINKS =
            Set.of("from", "no", "not", "of", "one", "stop", "stopped", "stopping", "stops", "to");

    /** Words with which another clause begins; a negation before one is not about the head. */
    private static final Set<String> CLAUSE =
            Set.of("as", "because", "but", "if", "that", "when", "whether", "which", "while", "who");

    private CueNegation() {}

    /** Whether the words of {@code cue}, those before it or its source deny the head. */
    static boolean of(CueContext cue, CueHead head) {
        List<String> reach = reach(cue, head.index());
        boolean denied = isNobody(cue.source()) || saysNothing(cue.words(), head.index());
        boolean takenBack = false;
        for (int i = 0; i < reach.size(); i++) {
            String next = i + 1 < reach.size() ? reach.get(i + 1) : "";
            denied |= isNegation(reach.get(i), next);
            takenBack ^= NegativeImplicatives.contains(reach.get(i));
        }
        return denied ^ takenBack;
    }

    private static boolean isNegation(String word, String next) {
        return switch (word) {
            case "no", "not" -> !HARMLESS.contains(next);
            case "yet" -> next.equals("to");
            default -> NEVER.contains(word) || (FunctionWords.isNegatedAuxiliary(word) && !HARMLESS.contains(next));
        };
    }

    /** The words that bear on the head: those of its clause in the cue, and of those before it what leads up to it. */
    private static List<String> reach(CueContext cue, int head) {
        List<String> words = new ArrayList<>();
        for (int i = head; i > 0; i--) {
            String word = cue.words().get(i - 1).text();
            if (cue.words().get(i).afterBreak() || CLAUSE.contains(word)) {
                return words;
            }
            words.add(0, word);
        }
        for (int i = cue.before().size() - 1; i >= 0; i--) {
            CueWord word = cue.before().get(i);
            if (!leadsUp(word.text())) {
                return words;
            }
            words.add(0, word.text());
            if (word.afterBreak()) {
                return words;
            }
        }
        return words;
    }

    private static boolean leadsUp(String word) {
        return LINKS.contains(word)
                || NEVER.contains(word)
                || NegativeImplicatives.contains(word)
                || FunctionWords.isAuxiliary(word)
                || FunctionWords.isAdverb(word);
    }

    /** "no one", "none of them", "no official", but not "none other than", "no fewer than" or "No. 10". */
    private static boolean isNobody(List<CueWord> source) {
        if (source.isEmpty()) {
            return false;
        }
        String next = source.size() > 1 ? source.get(1).text() : "";
        return switch (source.get(0).text()) {
            case "nobody", "nothing", "neither" -> true;
            case "none" -> !next.equals("other");
            case "no" ->
                !next.isEmpty()
                        && !source.get(1).afterBreak()
                        && Character.isLetter(next.charAt(0))
                        && !Set.of("fewer", "less", "doubt", "other").contains(next);
            default -> false;
        };
    }

    private static boolean saysNothing(List<CueWord> cue, int head) {
        return head + 1 < cue.size() && cue.get(head + 1).text().equals("nothing");
    }
}
