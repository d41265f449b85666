// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSceneTest {

    private static void readAll(String text, List<Sentence> sentences, List<Attribution> attributions) {
        Scenes scenes = new Scenes(text, sentences, attributions);
        Addressees addressees = new Addressees(text, TellingVerbs.load(), MediumNouns.load());
        Media media = new Media(text, MediumNouns.load());
        for (int i = 0; i < attributions.size(); i++) {
            scenes.of(i).ifPresent(scene -> {
                addressees.of(scene);
                media.of(scene);
            });
        }
    }

    /** One sentence whose tokens end at spaces. */
    private static List<Sentence> sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                tokens.add(new Token(new Span(start, i)));
                start = i;
            }
        }
        return List.of(new Sentence(new Span(0, text.length()), tokens));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "👍", "told", "told the", "told the of", "to", "in a", "on \"", "'s", "told \"A"})
    void aStrangeSentenceIsRead(String text) {
        List<Span> all = List.of(new Span(0, text.length()));
        List<Span> first = List.of(new Span(0, 1));
        assertThatCode(() -> readAll(text, sentence(text), List.of(new Attribution(all, all, all, 1))))
                .doesNotThrowAnyException();
        assertThatCode(() -> readAll(text, sentence(text), List.of(new Attribution(List.of(), first, all, 1))))
                .doesNotThrowAnyException();
        assertThatCode(() -> readAll(text, List.of(), List.of(new Attribution(all, all, all, 1))))
                .doesNotThrowAnyException();
    }

    static Stream<String> long100k() {
        return Stream.of("told ", "told the ", "The ", "of the ", "in a ", "and ", "\"A ", "'s ", "a")
                .map(part -> part.repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("long100k")
    void aLongSentenceIsReadInTime(String text) {
        List<Attribution> attributions = IntStream.range(0, 2_000)
                .mapToObj(i -> new Attribution(
                        List.of(new Span(i * 40, i * 40 + 4)),
                        List.of(new Span(i * 40 + 5, i * 40 + 9)),
                        List.of(new Span(i * 40 + 10, i * 40 + 39)),
                        1))
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> readAll(text, sentence(text), attributions));
    }

    @Test
    void withoutACueNothingIsFound() {
        Attribution attribution = new Attribution(List.of(), List.of(), List.of(new Span(0, 4)), 1);
        assertThatCode(() -> readAll("Rain", sentence("Rain"), List.of(attribution)))
                .doesNotThrowAnyException();
    }
}
