// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.CueWindows;
import dev.hearsay.language.MarkedSentence;
import dev.hearsay.language.TaggedText;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is found around the first of some attributions, each marked as {@link MarkedSentence} says in the same text. */
final class MarkedWindow {

    private static final TellingVerbs VERBS = TellingVerbs.load();
    private static final MediumNouns NOUNS = MediumNouns.load();

    private final String text;
    private final Optional<CueWindow> window;

    MarkedWindow(String... marked) {
        text = MarkedSentence.parse(marked[0]).text();
        List<Attribution> attributions = Stream.of(marked)
                .map(MarkedSentence::parse)
                .map(MarkedSentence::attribution)
                .toList();
        window = new CueWindows(TaggedText.of(text, attributions)).of(0);
    }

    @Nullable String addressee() {
        return window.flatMap(new Addressees(text, VERBS, NOUNS)::of)
                .map(Passage::text)
                .orElse(null);
    }

    @Nullable String medium() {
        return window.flatMap(new Media(text, NOUNS)::of).map(Passage::text).orElse(null);
    }
}
