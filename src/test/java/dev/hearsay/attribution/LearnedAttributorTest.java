// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ai.djl.util.Utils;
import dev.hearsay.TestArticles;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped models on what no article should be, and on what every article is. */
class LearnedAttributorTest {

    private static final LearnedAttributor MODEL =
            new LearnedAttributor(ModelFiles.shipped("fast"), LearnedAttributor.MODELS_OWN);
    private static final LearnedAttributor CREDULOUS = new LearnedAttributor(ModelFiles.shipped("fast"), 0);

    private static List<Attribution> attribute(LearnedAttributor model, String text) {
        return model.attribute(TestArticles.document(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "accurate"})
    void directIndirectAndAccordingTo(String shipped) {
        LearnedAttributor model = new LearnedAttributor(ModelFiles.shipped(shipped), LearnedAttributor.MODELS_OWN);
        String text = """
                “Nobody sails today,” said Ada Merrow, who runs the port of Lonsby.

                Bram Quill, the mayor, said the ferries would stay in the harbour until Thursday.

                The storm broke two cranes, according to the coast guard.""";
        List<Attribution> found = attribute(model, text);
        assertThat(found).extracting(one -> one.cue().get(0).in(text)).containsExactly("said", "said", "according to");
        assertThat(found.get(0).content().get(0).in(text)).contains("Nobody sails today");
        assertThat(found.get(1).content().get(0).in(text))
                .isEqualTo("the ferries would stay in the harbour until Thursday");
        assertThat(found.get(2).source().get(0).in(text)).isEqualTo("the coast guard");
    }

    @Test
    void aContentOnBothSidesOfItsCueIsOneClaim() {
        String text = "“The bridge is safe,” Mr. Tolland told reporters on Monday. “We checked every bolt.”";
        assertThat(attribute(MODEL, text)).singleElement().satisfies(one -> {
            assertThat(one.content()).hasSize(2);
            assertThat(one.source().get(0).in(text)).isEqualTo("Mr. Tolland");
        });
    }

    @Test
    void aTextWithoutAttributionsGivesNone() {
        assertThat(attribute(MODEL, "The river rose by two metres overnight. Three streets were closed."))
                .isEmpty();
    }

    static Stream<String> hollowTexts() {
        return Stream.of(
                "", " ", "\n\n", "…", "“”", "😀", "\u0000", "\ud83d", "“".repeat(3_000), "[SEP] [CLS] said [MASK]");
    }

    @ParameterizedTest
    @MethodSource("hollowTexts")
    void nothingMuchGivesNothingMuch(String text) {
        assertThat(attribute(MODEL, text)).isEmpty();
    }

    static Stream<String> longTexts() {
        return Stream.of(
                "He said ".repeat(1_000),
                "a".repeat(100_000),
                "“x ".repeat(1_000),
                "said\n\n".repeat(1_000),
                "😀 ".repeat(2_000),
                "e\u0301 ".repeat(2_000));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void lengthAloneBreaksNothing(String text) {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> assertSpans(text, attribute(MODEL, text)));
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noiseGivesSpansInTheText(int seed) {
        String[] words = {
            "said", "Ada", "“", "”", ".", "\n\n", "that", "the", "port", "told", "😀", ",", "é", "‘", "’", "\""
        };
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        assertSpans(text.toString(), attribute(CREDULOUS, text.toString()));
    }

    private static void assertSpans(String text, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            assertThat(attribution.confidence()).isBetween(0.0, 1.0);
            Stream.of(attribution.source(), attribution.cue(), attribution.content())
                    .flatMap(List::stream)
                    .forEach(span -> assertThat(new Span(0, text.length()).contains(span) && !span.isEmpty())
                            .isTrue());
            assertThat(attribution.content()).isSorted();
        }
    }

    @Test
    void aLowerThresholdGivesMoreAndAHigherOneLess() {
        String text = "She thinks the ferry may sail. Officials feared a delay. “No,” he said.";
        assertThat(attribute(CREDULOUS, text))
                .hasSizeGreaterThanOrEqualTo(attribute(MODEL, text).size());
        assertThat(attribute(new LearnedAttributor(ModelFiles.shipped("fast"), 1), text))
                .isEmpty();
    }

    @Test
    void theTokenizersLibraryReportsToNobody() {
        assertThat(Utils.isOfflineMode()).isTrue();
    }

    @Test
    void manyThreadsAndOneGiveTheSame() {
        String text = "“We sail at dawn,” said Ada Merrow. Bram Quill denied that the crane had failed.";
        List<Attribution> alone = attribute(MODEL, text);
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> attribute(MODEL, text))
                        .distinct())
                .containsExactly(alone);
    }
}
