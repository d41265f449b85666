// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The word or phrase of a cue that attributes.
 *
 * @param entry what the lexicon knows of it
 * @param index of its first word among those of the cue
 */
record CueHead(CueEntry entry, int index) {

    /** Between the parts of a phrase: "made it very clear". */
    private static final int GAP = 2;

    /** Seldom verbs in a cue: "said back in March", "avoided direct criticism". */
    private static final Set<String> DOUBTFUL = Set.of("back", "direct", "like", "mean", "mind", "second", "set");

    /** Prepositions after which a word that may be either is a noun: "questions about". */
    private static final Set<String> OF = Set.of("about", "of", "over", "from");

    /** The head, of several the first of the best rank; none where no word is in the lexicon. */
    static Optional<CueHead> find(CueLexicon lexicon, CueContext cue) {
        @Nullable CueHead best = null;
        for (int i = 0; i < cue.words().size(); i++) {
            CueEntry entry = entryAt(lexicon, cue, i);
            if (entry != null && (best == null || best.givesWay(cue, rank(cue, entry, i)))) {
                best = new CueHead(entry, i);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of light verbs the last is the head: "seems to show". */
    private boolean givesWay(CueContext cue, int rankAfter) {
        int rank = rank(cue, entry, index);
        return rankAfter < rank || (rankAfter == rank && rank == CuePart.LIGHT.rank());
    }

    private static int rank(CueContext cue, CueEntry entry, int index) {
        return DOUBTFUL.contains(cue.words().get(index).text())
                ? CuePart.LIGHT.rank()
                : entry.part().rank();
    }

    private static @Nullable CueEntry entryAt(CueLexicon lexicon, CueContext cue, int index) {
        String word = cue.words().get(index).text();
        for (CuePhrase phrase : lexicon.phrases(word)) {
            if (stands(phrase, cue, index)) {
                return phrase.entry();
            }
        }
        List<CueEntry> entries = lexicon.entries(word);
        return entries.stream()
                .filter(entry -> fits(entry.part(), cue, index))
                .findFirst()
                .orElse(entries.isEmpty() ? null : entries.get(0));
    }

    /** Whether the words of a phrase follow each other in the cue; the last may be the content's first word. */
    private static boolean stands(CuePhrase phrase, CueContext cue, int index) {
        int at = index;
        for (int part = 1; part < phrase.words().size(); part++) {
            int next = next(phrase.words().get(part), cue.words(), at);
            if (next < 0) {
                return part == phrase.words().size() - 1
                        && at == cue.words().size() - 1
                        && !cue.content().isEmpty()
                        && cue.content().get(0).text().equals(phrase.words().get(part));
            }
            at = next;
        }
        return true;
    }

    private static int next(String word, List<CueWord> words, int after) {
        for (int i = after + 1;
                i < words.size() && i <= after + 1 + GAP && !words.get(i).afterBreak();
                i++) {
            if (words.get(i).text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word that may be several parts of speech is this one here, by its neighbours. */
    private static boolean fits(CuePart part, CueContext cue, int index) {
        String before = before(cue, index);
        String after = index + 1 < cue.words().size()
                ? cue.words().get(index + 1).text()
                : cue.content().isEmpty() ? "" : cue.content().get(0).text();
        String word = cue.words().get(index).text();
        boolean described = index > 0
                && !word.endsWith("ing")
                && !FunctionWords.isFunctionWord(cue.words().get(index - 1).text());
        boolean noun = described || FunctionWords.isDeterminer(before) || (before.isEmpty() && OF.contains(after));
        return switch (part) {
            case NOUN -> noun;
            case ADJECTIVE -> !noun && FunctionWords.isBe(before);
            case VERB, LIGHT -> !noun && !FunctionWords.isBe(before);
            case FIXED, ADVERB -> true;
        };
    }

    /** The word before one of the cue, adverbs left out; empty where there is none. */
    private static String before(CueContext cue, int index) {
        for (int i = index - 1; i >= -cue.before().size(); i--) {
            String word = i >= 0
                    ? cue.words().get(i).text()
                    : cue.before().get(cue.before().size() + i).text();
            if (!FunctionWords.isAdverb(word)) {
                return word;
            }
        }
        return "";
    }
}
