// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time that the verb of a cue speaks of, by its form and its auxiliaries. */
enum CueTense {
    /** "Says", "are saying". */
    PRESENT,
    /** "Said". */
    PAST,
    /** "Has said", "had said". */
    PERFECT,
    /** "Will say", "would say", "is expected to say". */
    FUTURE,
    /** "Saying". */
    GERUND,
    /** "To say". */
    INFINITIVE,
    /** No verb, such as "according to". */
    NO_VERB;

    /** How many words before a cue can say that it looks back, those of the source among them: "why had he said". */
    private static final int BEFORE = 3;

    static CueTense of(CueWindow window) {
        List<WindowWord> cue = window.cue();
        Optional<WindowWord> verb = cue.stream().filter(CueTense::isMainVerb).findFirst();
        if (verb.isEmpty()) {
            return NO_VERB;
        }
        List<WindowWord> auxiliaries = Stream.concat(
                        window.before().stream().filter(CueTense::isPartOfVerb),
                        cue.subList(0, cue.indexOf(verb.get())).stream())
                .toList();
        return of(verb.get(), auxiliaries);
    }

    /** Whether the statement is yet to be made, so that no day in the past is its own: "will say", "is expected to say". */
    static boolean isAnnounced(CueWindow window) {
        List<WindowWord> words =
                Stream.concat(window.before().stream(), window.cue().stream()).toList();
        boolean present = words.stream().anyMatch(word -> word.is("is") || word.is("are"));
        return words.stream()
                .anyMatch(word -> word.is("will")
                        || word.is("plan")
                        || word.is("plans")
                        || (present && word.is(WordClass.EXPECTED)));
    }

    /** Whether the cue speaks of earlier times or of all times: "has often said". */
    static boolean looksBack(CueWindow window) {
        int from = Math.max(0, window.cueFrom() - BEFORE);
        return Stream.concat(
                        window.words().subList(from, window.cueFrom()).stream(),
                        window.cue().stream().limit(1))
                .anyMatch(word -> word.is(WordClass.EARLIER));
    }

    private static boolean isMainVerb(WindowWord word) {
        return word.is(PartOfSpeech.VERB) && !word.is("according");
    }

    private static boolean isPartOfVerb(WindowWord word) {
        return word.is(WordClass.AUXILIARY)
                || word.is(WordClass.EXPECTED)
                || word.is("to")
                || word.is(PartOfSpeech.AUXILIARY);
    }

    private static CueTense of(WindowWord verb, List<WindowWord> auxiliaries) {
        if (auxiliaries.stream().anyMatch(CueTense::isFuture)) {
            return FUTURE;
        }
        if (auxiliaries.stream().anyMatch(word -> word.lemma().equals("have"))) {
            return PERFECT;
        }
        if (verb.isGerund()) {
            return auxiliaries.stream().anyMatch(word -> word.lemma().equals("be")) ? PRESENT : GERUND;
        }
        if (!auxiliaries.isEmpty() && auxiliaries.get(auxiliaries.size() - 1).is("to")) {
            return INFINITIVE;
        }
        boolean base = verb.lower().equals(verb.lemma());
        boolean third = !base && verb.lower().endsWith("s");
        boolean emphatic = auxiliaries.stream().anyMatch(word -> word.is("did"));
        return third || (base && !emphatic) ? PRESENT : PAST;
    }

    private static boolean isFuture(WindowWord word) {
        return switch (word.lower()) {
            case "will", "'ll", "would", "could", "should", "may", "might", "must", "can" -> true;
            default -> word.is(WordClass.EXPECTED);
        };
    }
}
