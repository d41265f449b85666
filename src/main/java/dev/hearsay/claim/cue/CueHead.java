// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.language.WindowWord;
import dev.hearsay.model.PartOfSpeech;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The word or phrase of a cue that attributes.
 *
 * @param entry its entry in the lexicon
 * @param index of its first word among those of the cue
 */
record CueHead(CueEntry entry, int index) {

    /** Between the parts of a phrase: "made it very clear". */
    private static final int GAP = 2;

    /** The head, which is the first word of the best rank; empty if no word is in the lexicon. */
    static Optional<CueHead> find(CueLexicon lexicon, CueWords cue) {
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
    private boolean givesWay(CueWords cue, int rankAfter) {
        int rank = rank(cue, entry, index);
        return rankAfter < rank || (rankAfter == rank && rank == CuePart.LIGHT.rank());
    }

    private static int rank(CueWords cue, CueEntry entry, int index) {
        return entry.part().isVerb() && isDoubtful(cue, index)
                ? CuePart.LIGHT.rank()
                : entry.part().rank();
    }

    /** Whether a form that may be a verb is seldom one here: "said back in March", "avoided direct criticism". */
    private static boolean isDoubtful(CueWords cue, int index) {
        WindowWord word = cue.words().get(index);
        boolean infinitive = before(cue, index).filter(to -> to.is("to")).isPresent();
        return switch (word.word().part()) {
            case VERB, AUXILIARY, PROPER_NOUN -> false;
            case NOUN -> isNoun(cue, index);
            default -> !infinitive && word.lemma().equals(word.lower()) && !word.isGerund();
        };
    }

    private static @Nullable CueEntry entryAt(CueLexicon lexicon, CueWords cue, int index) {
        String word = cue.words().get(index).lower();
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
    private static boolean stands(CuePhrase phrase, CueWords cue, int index) {
        int at = index;
        for (int part = 1; part < phrase.words().size(); part++) {
            int next = next(phrase.words().get(part), cue.words(), at);
            if (next < 0) {
                return part == phrase.words().size() - 1
                        && at == cue.words().size() - 1
                        && !cue.content().isEmpty()
                        && cue.content().get(0).lower().equals(phrase.words().get(part));
            }
            at = next;
        }
        return true;
    }

    private static int next(String word, List<WindowWord> words, int after) {
        for (int i = after + 1;
                i < words.size() && i <= after + 1 + GAP && !words.get(i).afterGap();
                i++) {
            if (words.get(i).lower().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word that may be several parts of speech is this one here, by its tag and its neighbours. */
    private static boolean fits(CuePart part, CueWords cue, int index) {
        boolean noun = isNoun(cue, index);
        boolean be = before(cue, index).filter(FunctionWords::isBe).isPresent();
        return switch (part) {
            case NOUN -> noun;
            case ADJECTIVE -> !noun && be;
            case VERB, LIGHT -> !noun && !be;
            case FIXED, ADVERB -> true;
        };
    }

    private static boolean isNoun(CueWords cue, int index) {
        WindowWord word = cue.words().get(index);
        boolean described = index > 0
                && !word.isGerund()
                && !FunctionWords.isFunctionWord(cue.words().get(index - 1));
        Optional<WindowWord> before = before(cue, index);
        boolean bare = before.isEmpty() && word.is(PartOfSpeech.NOUN) && isBeforePreposition(cue, index);
        return described || bare || before.filter(FunctionWords::isBeforeNoun).isPresent();
    }

    /** "Questions about". */
    private static boolean isBeforePreposition(CueWords cue, int index) {
        List<WindowWord> after = index + 1 < cue.words().size()
                ? cue.words().subList(index + 1, cue.words().size())
                : cue.content();
        return !after.isEmpty() && after.get(0).is(PartOfSpeech.ADPOSITION);
    }

    /** The word before one of the cue, adverbs left out. */
    private static Optional<WindowWord> before(CueWords cue, int index) {
        for (int i = index - 1; i >= -cue.before().size(); i--) {
            WindowWord word =
                    i >= 0 ? cue.words().get(i) : cue.before().get(cue.before().size() + i);
            if (!FunctionWords.isAdverb(word) && !word.is("n't") && !word.is("not")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
