// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.TestArticles;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationCompletionTest {

    /** An attribution of words that stand once in a text. */
    private static ScoredAttribution found(String text, String cue, String... content) {
        List<Span> spans = new ArrayList<>();
        for (String words : content) {
            spans.add(span(text, words));
        }
        return new ScoredAttribution(
                new Attribution(List.of(), List.of(span(text, cue)), spans, 0.9),
                Collections.nCopies(spans.size(), 0.8));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Span(start, start + words.length());
    }

    private static List<List<String>> stitched(String text, ScoredAttribution... found) {
        return stitch(text, List.of(found)).stream()
                .map(one -> one.attribution().content().stream()
                        .map(span -> span.in(text))
                        .toList())
                .toList();
    }

    private static List<ScoredAttribution> stitch(String text, List<ScoredAttribution> found) {
        List<Quotation> quotations = new MarkedQuotations().find(TestArticles.document(text));
        return QuotationCompletion.complete(text, new SpanIndex(Paragraphs.of(text)), quotations, found);
    }

    @Test
    void aPartOfAQuotationBecomesTheWhole() {
        String text = "Ms Vale said: “We wait. We have waited for years. No boat came.” The quay is shut.";
        assertThat(stitched(text, found(text, "said", "“We wait.")))
                .containsExactly(List.of("“We wait. We have waited for years. No boat came.”"));
        assertThat(stitched(text, found(text, "said", "No boat came.”")))
                .containsExactly(List.of("“We wait. We have waited for years. No boat came.”"));
        assertThat(stitched(text, found(text, "said", "“We wait.", "No boat came.")))
                .containsExactly(List.of("“We wait. We have waited for years. No boat came.”"));
    }

    @Test
    void theUnquotedWordsOfAContentStay() {
        String text = "Ms Vale said the pilots were “tired of waiting” and left.";
        assertThat(stitched(text, found(text, "said", "the pilots were “tired")))
                .containsExactly(List.of("the pilots were “tired of waiting”"));
    }

    @Test
    void aQuotationOfSeveralParagraphsGoesToItsOwner() {
        String text = "Ms Vale said: “We wait.\n\n“No boat came.\n\n“None will come.”\n\nThe quay is shut.";
        assertThat(stitched(text, found(text, "said", "“We wait.")))
                .containsExactly(List.of("“We wait.", "“No boat came.", "“None will come.”"));
        assertThat(stitched(text, found(text, "said", "“None will come.”")))
                .containsExactly(List.of("“We wait.", "“No boat came.", "“None will come.”"));
    }

    @Test
    void ofTwoThatHaveAPartOfAQuotationTheNearerCueGetsIt() {
        String text = "“Was it a mistake?” he asked.\n\n“No, it was not. I would do it again,” Stein replied.";
        assertThat(stitched(
                        text,
                        found(text, "asked", "“Was it a mistake?”", "“No, it was not."),
                        found(text, "replied", "I would do it again,”")))
                .containsExactly(List.of("“Was it a mistake?”"), List.of("“No, it was not. I would do it again,”"));
    }

    @Test
    void oneThatLosesAllOfItsContentIsLeftOut() {
        String text = "Stein nodded.\n\n“No, it was not. I would do it again,” Stein replied.";
        assertThat(stitched(
                        text,
                        found(text, "nodded", "“No, it was not."),
                        found(text, "replied", "I would do it again,”")))
                .containsExactly(List.of("“No, it was not. I would do it again,”"));
    }

    @Test
    void whatAQuotedPersonReportsIsLeftAsItIs() {
        String text = "“My father says we should go. I shall stay,” Ms Vale told the paper.";
        assertThat(stitched(
                        text,
                        found(text, "says", "we should go"),
                        found(text, "told", "“My father says we should go.")))
                .containsExactly(List.of("we should go"), List.of("“My father says we should go. I shall stay,”"));
    }

    @Test
    void marksThatWerePairedWronglyStitchNothing() {
        // the first mark has no partner, so the mayor and the cue seem to be quoted
        String text = "He called it \"bad, and the mayor said \"worse. The bridge is safe.\" The quay is shut.";
        assertThat(stitched(text, found(text, "called", "bad"), found(text, "said", "worse. The bridge is safe.")))
                .containsExactly(List.of("bad"), List.of("worse. The bridge is safe."));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void contentsStayInOrderApartAndInsideTheText(long seed) {
        Random random = new Random(seed);
        String[] words = {"“", "”", "\"", "‘a", "b’", "said", "we", "wait.", "\n\n", "'", "no"};
        StringBuilder builder = new StringBuilder("we ");
        for (int i = 0; i < 300; i++) {
            builder.append(words[random.nextInt(words.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        String text = builder.toString();
        List<ScoredAttribution> found = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int cue = random.nextInt(text.length() - 40);
            int from = random.nextInt(text.length() - 40);
            Span one = new Span(from, from + 1 + random.nextInt(15));
            Span other = new Span(one.end() + 2, one.end() + 3 + random.nextInt(15));
            found.add(new ScoredAttribution(
                    new Attribution(List.of(), List.of(new Span(cue, cue + 4)), List.of(one, other), 0.5),
                    List.of(0.5, 0.6)));
        }
        for (ScoredAttribution one : stitch(text, found)) {
            List<Span> content = one.attribution().content();
            assertThat(one.contentProbabilities()).hasSameSizeAs(content);
            for (int i = 0; i < content.size(); i++) {
                assertThat(content.get(i).end()).isLessThanOrEqualTo(text.length());
                assertThat(i == 0 || content.get(i - 1).end() <= content.get(i).start())
                        .isTrue();
            }
        }
    }
}
