// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hearsay.TestArticles;
import dev.hearsay.attribution.MarkedQuotations;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.opennlp.OpenNlpSplitter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnonymityRequestsTest {

    private static final OpenNlpSplitter SPLITTER = new OpenNlpSplitter();

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Document document(String text) {
        return new MarkedQuotations().apply(SPLITTER.apply(TestArticles.document(text)));
    }

    private static Attribution attribution(String text, String source, String content) {
        return new Attribution(
                List.of(span(text, source)), List.of(span(text, "said")), List.of(span(text, content)), 1);
    }

    private static @Nullable String words(Document document, Attribution attribution) {
        return new AnonymityRequests(document)
                .of(attribution)
                .map(Passage::text)
                .orElse(null);
    }

    private static @Nullable String words(String text, String source, String content) {
        Attribution attribution = attribution(text, source, content);
        return words(document(text).withAttributions(List.of(attribution)), attribution);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on condition of anonymity|The ferry sank, said an official, who spoke on condition of anonymity.",
                "on the condition of anonymity to describe the talks|An official, speaking on the condition of"
                        + " anonymity to describe the talks, said the ferry sank.",
                "on condition of anonymity because he was not authorized to discuss it|An official said on condition"
                        + " of anonymity because he was not authorized to discuss it: The ferry sank.",
                "who was not authorised to speak publicly|An official who was not authorised to speak publicly said"
                        + " the ferry sank.",
                "asked not to be named|The ferry sank, said an official who asked not to be named.",
                "declined to be identified for fear of losing her job|An official, who declined to be identified for"
                        + " fear of losing her job, said the ferry sank.",
                "requested anonymity to speak freely|The ferry sank, said an official who requested anonymity to"
                        + " speak freely.",
                "on condition that his name not be used|An official said on condition that his name not be used that"
                        + " the ferry sank.",
                "asked to remain anonymous|The ferry sank, said an official, who asked to remain anonymous.",
            })
    void itStandsInTheSentenceOfTheSource(String words, String text) {
        String source = text.contains("An official") ? "An official" : "an official";
        String content = text.contains("the ferry sank") ? "the ferry sank" : "The ferry sank";
        assertThat(words(text, source, content)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The official spoke on condition of anonymity because he was not authorized to discuss it."
                        + "|on condition of anonymity because he was not authorized to discuss it",
                "He spoke on condition of anonymity.|on condition of anonymity",
                "The officials asked not to be identified.|asked not to be identified",
            })
    void itStandsInTheNextSentenceAboutTheSource(String next, String words) {
        String text = "The ferry sank, said a port official. " + next + " It rained.";
        assertThat(words(text, "a port official", "The ferry sank")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank, said an official. It rained.",
                "The ferry sank, said an official. The sailor spoke on condition of anonymity.",
                "The ferry sank, said an official. It rained. He spoke on condition of anonymity.",
                "“I spoke on condition of anonymity when The ferry sank,” said an official.",
                "The ferry sank, said an official. “He spoke on condition of anonymity.”",
                "The ferry sank, said an official who was authorized to speak.",
                "The ferry sank, said an official who enjoyed the anonymity of the port.",
            })
    void whatIsNotSaidOfTheSourceIsLeft(String text) {
        String content = text.startsWith("“") ? text.substring(0, text.indexOf('”') + 1) : "The ferry sank";
        assertThat(words(text, "an official", content)).isNull();
    }

    @Test
    void itIsOfTheNearestSource() {
        String text = "A clerk said it rained and a sailor who asked not to be named said it snowed.";
        Attribution clerk = attribution(text, "A clerk", "it rained");
        Attribution sailor = attribution(text, "a sailor", "it snowed");
        Document document = document(text).withAttributions(List.of(clerk, sailor));
        assertThat(words(document, clerk)).isNull();
        assertThat(words(document, sailor)).isEqualTo("asked not to be named");
    }

    @Test
    void whoeverIsNamedIsNotAnonymous() {
        String text = "Ada Merrow, who was not authorized to speak, said it rained.";
        Attribution attribution = attribution(text, "Ada Merrow", "it rained");
        Document document = document(text)
                .withMentions(List.of(new Mention(span(text, "Ada Merrow"), EntityType.PERSON)))
                .withAttributions(List.of(attribution));
        assertThat(words(document, attribution)).isNull();
    }

    static Stream<String> long100k() {
        return Stream.of(
                        "on condition ",
                        "on condition of anonymity ",
                        "not authorized to ",
                        "asked not to ",
                        ", ",
                        "a",
                        " ")
                .map(part -> part.repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("long100k")
    void aLongSentenceIsReadInTime(String text) {
        Span all = new Span(0, text.length());
        Attribution attribution = new Attribution(List.of(new Span(0, 1)), List.of(), List.of(new Span(1, 2)), 1);
        Document document = TestArticles.document(text)
                .withSentences(List.of(new Sentence(all, List.of())))
                .withAttributions(List.of(attribution));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> new AnonymityRequests(document).of(attribution));
    }
}
