// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hearsay.TestArticles;
import dev.hearsay.language.CueWindows;
import dev.hearsay.language.TaggedText;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWindowTest {

    private static void readAll(Document document) {
        CueWindows windows = new CueWindows(document);
        Addressees addressees = new Addressees(document.article().text(), TellingVerbs.load(), MediumNouns.load());
        Media media = new Media(document.article().text(), MediumNouns.load());
        for (int i = 0; i < document.attributions().size(); i++) {
            windows.of(i).ifPresent(window -> {
                addressees.of(window);
                media.of(window);
            });
        }
    }

    /** The text as one sentence. */
    private static Document document(String text, List<Attribution> attributions) {
        return TaggedText.tagged(TestArticles.document(text)
                        .withSentences(List.of(new Sentence(new Span(0, text.length()), List.of()))))
                .withAttributions(attributions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "👍", "told", "told the", "told the of", "to", "in a", "on \"", "'s", "told \"A"})
    void aStrangeSentenceIsRead(String text) {
        List<Span> all = List.of(new Span(0, text.length()));
        List<Span> first = List.of(new Span(0, 1));
        assertThatCode(() -> readAll(document(text, List.of(new Attribution(all, all, all, 1)))))
                .doesNotThrowAnyException();
        assertThatCode(() -> readAll(document(text, List.of(new Attribution(List.of(), first, all, 1)))))
                .doesNotThrowAnyException();
        assertThatCode(() -> readAll(
                        TestArticles.document(text).withAttributions(List.of(new Attribution(all, all, all, 1)))))
                .doesNotThrowAnyException();
    }

    static Stream<String> longTexts() {
        return Stream.of("told ", "told the ", "The ", "of the ", "in a ", "and ", "\"A ", "'s ", "a")
                .map(part -> part.repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void aLongSentenceIsReadInTime(String text) {
        List<Attribution> attributions = IntStream.range(0, 2_000)
                .mapToObj(i -> new Attribution(
                        List.of(new Span(i * 40, i * 40 + 4)),
                        List.of(new Span(i * 40 + 5, i * 40 + 9)),
                        List.of(new Span(i * 40 + 10, i * 40 + 39)),
                        1))
                .toList();
        Document document = document(text, attributions);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> readAll(document));
    }

    @Test
    void withoutACueNothingIsFound() {
        Attribution attribution = new Attribution(List.of(), List.of(), List.of(new Span(0, 4)), 1);
        assertThatCode(() -> readAll(document("Rain", List.of(attribution)))).doesNotThrowAnyException();
    }
}
