// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.corenlp.CoreNlpLemmatizer;
import dev.hearsay.corenlp.CoreNlpTagger;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.opennlp.OpenNlpTagger;
import dev.hearsay.pipeline.Tagger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both engines' taggers give plain sentences the same parts of speech and base forms. */
class TaggedWordsTest {

    static Stream<Tagger> taggers() {
        return Stream.of(new OpenNlpTagger(), new CoreNlpTagger());
    }

    @ParameterizedTest
    @MethodSource("taggers")
    void tagsAndLemmatizes(Tagger tagger) {
        assertThat(read(tagger, "The officials told reporters that she didn't leave."))
                .containsExactly(
                        "the/DETERMINER/the",
                        "officials/NOUN/official",
                        "told/VERB/tell",
                        "reporters/NOUN/reporter",
                        "that/SUBORDINATING_CONJUNCTION/that",
                        "she/PRONOUN/she",
                        "did/AUXILIARY/do",
                        "n't/PARTICLE/n't",
                        "leave/VERB/leave",
                        "./PUNCTUATION/.");
    }

    @ParameterizedTest
    @MethodSource("taggers")
    void aWordWithoutEndIsNoTrouble(Tagger tagger) {
        assertThat(read(tagger, "She said " + "ab".repeat(50_000) + " was there."))
                .hasSize(6);
    }

    private static List<String> read(Tagger tagger, String text) {
        Document document = Document.of(Article.of("note", text))
                .withSentences(List.of(new Sentence(new Span(0, text.length()), List.of())));
        return new TaggedWords(tagger, new CoreNlpLemmatizer())
                .tag(document).stream().map(TaggedWordsTest::shown).toList();
    }

    private static String shown(Word word) {
        return word.lower() + "/" + word.part() + "/" + word.lemma();
    }
}
