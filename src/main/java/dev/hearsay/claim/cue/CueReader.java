// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.WindowWord;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Stance;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads kind, stance, negation and lemma from a cue, by the lexicon and the words around it. */
public final class CueReader {

    private final CueLexicon lexicon = CueLexicon.load();

    /**
     * Never fails: a cue that isn't known is a neutral statement.
     *
     * @param text of the cue, as written; empty where there is none
     * @param window of its words; null where the article has none
     * @param directQuestion whether the content is in quotation marks and ends as a question
     */
    public CueReading read(String text, @Nullable CueWindow window, boolean directQuestion) {
        CueReading reading = window == null || window.cue().isEmpty() ? mark(text) : words(window, directQuestion);
        boolean plain = reading.kind() == ClaimKind.STATEMENT && reading.stance() == Stance.NEUTRAL;
        return plain && directQuestion && !reading.negated() ? reading.withKind(ClaimKind.QUESTION) : reading;
    }

    /** A cue without a word, such as a colon: its first character stands for it. */
    private static CueReading mark(String text) {
        String mark = text.strip();
        String first = mark.isEmpty() ? "" : Character.toString(mark.codePointAt(0));
        return new CueReading(first, ClaimKind.STATEMENT, Stance.NEUTRAL, false);
    }

    /** Whether a word may be the head of a cue of the lexicon, or the first word of a phrase that is. */
    public boolean mayBegin(Word word) {
        return !lexicon.phrases(word.lower()).isEmpty()
                || lexicon.entries(word.lower()).stream().anyMatch(entry -> isHead(entry.part()));
    }

    /** Reads a cue whose head is in the lexicon and is more than a light verb or an adverb; empty for any other. */
    public Optional<CueReading> known(CueWindow window) {
        CueWords cue = cue(window);
        return CueHead.find(lexicon, cue)
                .filter(head -> isHead(head.entry().part()))
                .map(head -> reading(cue, head, false));
    }

    private static boolean isHead(CuePart part) {
        return part != CuePart.LIGHT && part != CuePart.ADVERB;
    }

    private static CueWords cue(CueWindow window) {
        return new CueWords(window.before(), window.cue(), window.sourceWords(), window.complement());
    }

    private CueReading words(CueWindow window, boolean directQuestion) {
        CueWords cue = cue(window);
        CueHead head = CueHead.find(lexicon, cue).orElseGet(() -> guess(cue.words()));
        return reading(cue, head, directQuestion);
    }

    private static CueReading reading(CueWords cue, CueHead head, boolean directQuestion) {
        CueEntry entry = head.entry();
        boolean denied = CueNegation.of(cue, head);
        return NegativeImplicatives.isRefusalToSpeak(cue, head)
                ? new CueReading(entry.lemma(), ClaimKind.STATEMENT, entry.stance(), !denied)
                : new CueReading(entry.lemma(), kind(cue, entry, directQuestion), entry.stance(), denied);
    }

    /** For a cue that isn't in the lexicon, the first content word. */
    private static CueHead guess(List<WindowWord> cue) {
        int index = first(cue, word -> !FunctionWords.isFunctionWord(word))
                .orElse(first(cue, word -> !FunctionWords.isListed(word)).orElse(0));
        String lemma = cue.get(index).is(PartOfSpeech.PARTICLE)
                ? cue.get(index).lower()
                : cue.get(index).lemma();
        return new CueHead(new CueEntry(lemma, CuePart.VERB, ClaimKind.STATEMENT, Stance.NEUTRAL, null), index);
    }

    private static OptionalInt first(List<WindowWord> cue, Predicate<WindowWord> wanted) {
        return IntStream.range(0, cue.size())
                .filter(i -> wanted.test(cue.get(i)))
                .findFirst();
    }

    private static ClaimKind kind(CueWords cue, CueEntry entry, boolean directQuestion) {
        ClaimKind infinitive = entry.infinitive();
        if (infinitive == null || directQuestion) {
            return entry.kind();
        }
        boolean mandative = infinitive == ClaimKind.DIRECTIVE && Complement.isMandative(cue.content());
        return mandative || Complement.isInfinitive(cue.words(), cue.content()) ? infinitive : entry.kind();
    }
}
