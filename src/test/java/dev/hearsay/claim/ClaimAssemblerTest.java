// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.attribution.MarkedQuotations;
import dev.hearsay.language.MarkedSentence;
import dev.hearsay.language.TaggedText;
import dev.hearsay.model.Article;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Cue;
import dev.hearsay.model.Document;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.opennlp.OpenNlpSplitter;
import dev.hearsay.time.StatedDates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimAssemblerTest {

    private static Claim claim(String id, String text, Span source, Span... content) {
        return claim(id, text, new Attribution(List.of(source), List.of(), List.of(content), 1));
    }

    private static Claim claim(String id, String text, Attribution attribution) {
        Article article = Article.of(id, text).withMetadata(Metadata.NONE);
        Document document = new OpenNlpSplitter().apply(Document.of(article));
        document = TaggedText.tagged(document);
        document = new MarkedQuotations().apply(document);
        document = document.withAttributions(List.of(attribution));
        document = document.withSpeakers(List.of(new SpeakerChoice(List.of(), List.of(), "")));
        document = new StatedDates().apply(document);
        return new ClaimAssembler().assemble(document).get(0);
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DIRECT|“Nobody sails”",
                "MIXED|that the port was “shut for good”",
                "INDIRECT|that the port was shut",
            })
    void speechIsToldByTheMarks(Speech speech, String content) {
        String text = "Merrow said " + content + ".";
        Claim claim = claim("a.txt", text, span(text, "Merrow"), span(text, content));
        assertThat(claim.speech()).isEqualTo(speech);
        assertThat(claim.verbatim()).allMatch(part -> !part.in(text).contains("“"));
    }

    @Test
    void aWordOfManyApostrophesIsOneWord() {
        String content = "a'".repeat(100_000) + "a";
        assertThat(new QuotedWords(content, List.of()).speech(List.of(new Span(0, content.length()))))
                .isEqualTo(Speech.INDIRECT);
    }

    @Test
    void oneClaimHoldsThePartsOnBothSidesOfTheCue() {
        String text = "Rain fell.\n\n“Nobody,” said Merrow, “sails.” The quay is shut.";
        Claim claim = claim("a.txt", text, span(text, "Merrow"), span(text, "“Nobody,”"), span(text, "“sails.”"));
        assertThat(claim.content().text()).isEqualTo("“Nobody,” “sails.”");
        assertThat(claim.verbatim()).extracting(part -> part.in(text)).containsExactly("Nobody,", "sails.");
        assertThat(claim.paragraph()).isEqualTo(1);
        assertThat(claim.sentences()).allMatch(sentence -> sentence.start() >= text.indexOf('“'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATEMENT|say |NEUTRAL|false|<Merrow> [said] {nobody sails}.",
                "STATEMENT|say |NEUTRAL|true |Rain fell. <Merrow> did not [say] {who sails}.",
                "STATEMENT|deny|DENY   |false|<Merrow> [has denied] {it}.",
                "DIRECTIVE|tell|NEUTRAL|false|<Merrow> [told] {them to sail}.",
                "QUESTION |say |NEUTRAL|false|{“Who sails?”} <Merrow> [said].",
                "QUESTION |say |NEUTRAL|false|{“Well,”} <she> [said], {“who sails?”}",
                "STATEMENT|say |NEUTRAL|false|{“Who sails? Nobody,”} <Merrow> [said].",
                "STATEMENT|say |NEUTRAL|false|<Merrow> [said] {who sails}?",
            })
    void kindAndCueAreReadOffTheCue(ClaimKind kind, String lemma, Stance stance, boolean negated, String marked) {
        MarkedSentence sentence = MarkedSentence.parse(marked);
        Claim claim = claim("a.txt", sentence.text(), sentence.attribution());
        assertThat(claim.kind()).isEqualTo(kind);
        assertThat(claim.cue())
                .extracting(Cue::lemma, Cue::stance, Cue::negated)
                .containsExactly(lemma, stance, negated);
    }

    @Test
    void aClaimWithoutACueIsAStatement() {
        Claim claim = claim("a.txt", "Merrow: no.", new Span(0, 6), new Span(8, 10));
        assertThat(claim.kind()).isEqualTo(ClaimKind.STATEMENT);
        assertThat(claim.cue()).isNull();
    }

    @Test
    void idsAreTheSameInEveryRunAndDifferWithArticleAndSpan() {
        String text = "Merrow said no. Merrow said no.";
        Span source = new Span(0, 6);
        String id = claim("a.txt", text, source, new Span(12, 14)).id();
        assertThat(id)
                .matches("c_[0-9a-f]{20}")
                .isEqualTo(claim("a.txt", text, source, new Span(12, 14)).id());
        assertThat(claim("b.txt", text, source, new Span(12, 14)).id()).isNotEqualTo(id);
        assertThat(claim("a.txt", text, source, new Span(28, 30)).id()).isNotEqualTo(id);
    }

    @Test
    void idsCountCodePoints() {
        String emoji = "👍 Merrow said no.";
        String letter = "x Merrow said no.";
        assertThat(claim("a.txt", emoji, span(emoji, "Merrow"), span(emoji, "no"))
                        .id())
                .isEqualTo(claim("a.txt", letter, span(letter, "Merrow"), span(letter, "no"))
                        .id());
    }

    @Test
    void whoWasToldIsToldWhatIsAdded() {
        String text = "Merrow told sailors it rained, adding that nobody sails.";
        Article article = Article.of("a", text).withMetadata(Metadata.NONE);
        Document document = TaggedText.tagged(new OpenNlpSplitter().apply(Document.of(article)));
        Attribution told = attribution(text, "told", "it rained");
        Attribution added = attribution(text, "adding", "that nobody sails");
        SpeakerChoice nobody = new SpeakerChoice(List.of(), List.of(), "");
        document = new MarkedQuotations()
                .apply(document)
                .withAttributions(List.of(told, added))
                .withSpeakers(List.of(nobody, nobody));
        assertThat(new ClaimAssembler().assemble(new StatedDates().apply(document)))
                .extracting(claim -> String.valueOf(claim.addressee()))
                .allMatch(addressee -> addressee.contains("sailors"));
    }

    private static Attribution attribution(String text, String cue, String content) {
        return new Attribution(
                List.of(span(text, "Merrow")), List.of(span(text, cue)), List.of(span(text, content)), 1);
    }
}
