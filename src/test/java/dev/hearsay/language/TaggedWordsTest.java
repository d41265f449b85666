// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.corenlp.CoreNlpLemmatizer;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.opennlp.OpenNlpTagger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tagger and the lemmatizer in use give plain sentences their parts of speech and base forms. */
class TaggedWordsTest {

    private final TaggedWords tagged = new TaggedWords(new OpenNlpTagger(), new CoreNlpLemmatizer());

    @Test
    void tagsAndLemmatizes() {
        assertThat(read("The officials told reporters that she didn't leave."))
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

    @Test
    void aWordWithHyphensIsTaggedByItsLastPart() {
        assertThat(read("A self-described state-owned brewer's co-founders fact-checked the run-up in Al-Lonsby."))
                .containsExactly(
                        "a/DETERMINER/a",
                        "self-described/ADJECTIVE/self-described",
                        "state-owned/ADJECTIVE/state-owned",
                        "brewer/NOUN/brewer",
                        "'s/PARTICLE/'s",
                        "co-founders/NOUN/co-founder",
                        "fact-checked/VERB/fact-check",
                        "the/DETERMINER/the",
                        "run-up/NOUN/run-up",
                        "in/ADPOSITION/in",
                        "al-lonsby/PROPER_NOUN/al-lonsby",
                        "./PUNCTUATION/.");
    }

    @Test
    void aWordWithoutEndIsNoTrouble() {
        assertThat(read("She said " + "ab".repeat(50_000) + " was there.")).hasSize(6);
    }

    private List<String> read(String text) {
        Document document = Document.of(Article.of("note", text))
                .withSentences(List.of(new Sentence(new Span(0, text.length()), List.of())));
        return tagged.tag(document).stream().map(TaggedWordsTest::shown).toList();
    }

    private static String shown(Word word) {
        return word.lower() + "/" + word.part() + "/" + word.lemma();
    }
}
