// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that deny a verb after them: "failed to say", "stopped short of saying" (Karttunen, Implicative Verbs, 1971). */
final class NegativeImplicatives {

    private static final Set<String> WORDS = Stream.of(
                    Stream.of("avoid", "decline", "fail", "neglect", "refrain", "refuse")
                            .flatMap(verb -> VerbForms.of(verb, List.of()).stream()),
                    VerbForms.of("forget", List.of("forgot", "forgotten", "forgetting")).stream(),
                    VerbForms.of("omit", List.of("omitted", "omitting")).stream(),
                    Stream.of("short", "unable", "unwilling"))
            .flatMap(forms -> forms)
            .collect(Collectors.toUnmodifiableSet());

    /** The verbs of saying that they deny where they are the cue and the content begins with its infinitive. */
    private static final Set<String> SPEAK = Set.of("""
            acknowledge answer comment confirm deny describe detail disclose discuss elaborate explain identify mention name
            reply respond reveal say speak specify talk tell""".split("\\s", -1));

    private NegativeImplicatives() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    /** Whether the head denies that the content was said: "declined" with the content "to comment on it". */
    static boolean isRefusalToSpeak(CueContext cue, CueHead head) {
        return contains(cue.words().get(head.index()).text())
                && !cue.content().isEmpty()
                && cue.content().get(0).text().equals("to")
                && cue.content().stream()
                        .skip(1)
                        .map(CueWord::text)
                        .dropWhile(FunctionWords::isAdverb)
                        .limit(1)
                        .anyMatch(SPEAK::contains);
    }
}
