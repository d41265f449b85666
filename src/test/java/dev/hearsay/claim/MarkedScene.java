// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.TestArticles;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Passage;
import dev.hearsay.opennlp.OpenNlpSplitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is found around the first of some attributions, each marked as {@link MarkedSentence} says in the same text. */
final class MarkedScene {

    private static final TellingVerbs VERBS = TellingVerbs.load();
    private static final MediumNouns NOUNS = MediumNouns.load();
    private static final OpenNlpSplitter SPLITTER = new OpenNlpSplitter();

    private final String text;
    private final Optional<Scene> scene;

    MarkedScene(String... marked) {
        text = MarkedSentence.parse(marked[0]).text();
        Document document = SPLITTER.apply(TestArticles.document(text));
        List<Attribution> attributions = Stream.of(marked)
                .map(MarkedSentence::parse)
                .map(MarkedSentence::attribution)
                .toList();
        scene = new Scenes(text, document.sentences(), attributions).of(0);
    }

    @Nullable String addressee() {
        return scene.flatMap(new Addressees(text, VERBS, NOUNS)::of)
                .map(Passage::text)
                .orElse(null);
    }

    @Nullable String medium() {
        return scene.flatMap(new Media(text, NOUNS)::of).map(Passage::text).orElse(null);
    }
}
