// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.corenlp.CoreNlpSplitter;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Token;
import dev.hearsay.opennlp.OpenNlpSplitter;
import dev.hearsay.pipeline.Splitter;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both engines' splitters hold to. */
class SplittersTest {

    private static final List<Splitter> SPLITTERS = List.of(new CoreNlpSplitter(), new OpenNlpSplitter());

    static Stream<Splitter> splitters() {
        return SPLITTERS.stream();
    }

    private static List<String> sentences(Splitter splitter, String text) {
        return splitter.split(TestArticles.document(text)).stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("splitters")
    void sentencesStayInTheirParagraphs(Splitter splitter) {
        String text = "A heading without a stop\n\nOne sentence here. Another there.\r\n\r\nThe last one.";
        assertThat(sentences(splitter, text))
                .containsExactly("A heading without a stop", "One sentence here.", "Another there.", "The last one.");
    }

    @ParameterizedTest
    @MethodSource("splitters")
    void aSentenceContinuesInSmallLettersAfterABracketAQuotationOrAMarkInAName(Splitter splitter) {
        for (String sentence : List.of(
                "Sen. Ada Quill (I-Vt.) apologized to the crews.",
                "“Is the port shut?” she asked the crews.",
                "\"The port is shut!\" he wrote on Monday.",
                "Yahoo! said that the port was shut.")) {
            assertThat(sentences(splitter, sentence + " It blew.")).containsExactly(sentence, "It blew.");
        }
        assertThat(sentences(splitter, "The port (see map) is shut. “Nobody sails.” The crews left. iPort is new."))
                .contains("The crews left.", "iPort is new.");
    }

    @Test
    void coreNlpDoesNotCutTitlesInitialsAndCountries() {
        assertThat(sentences(new CoreNlpSplitter(), TestArticles.HARBOUR))
                .hasSize(4)
                .last()
                .asString()
                .startsWith("Her deputy");
    }

    @ParameterizedTest
    @MethodSource("splitters")
    void tokensCoverAllThatIsNoSpaceAndOffsetsHold(Splitter splitter) {
        String text = "“Café 👍🏽 isn’t open,” Zoë said—twice… (e\u0301t\u00e9) 1,000.50 €\u0001 end.";
        for (Sentence sentence : splitter.split(TestArticles.document(text))) {
            int at = sentence.span().start();
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
                assertThat(text.substring(at, token.span().start())).matches("[\\s\\p{Cntrl}]*");
                at = token.span().end();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("splitters")
    void noLineIsTooLong(Splitter splitter) {
        for (String part : List.of("a", "word ", "“", "1", "!", "a! ", "http://x.y/", "👍", "- ", "'")) {
            String line = part.repeat(1_000_000 / part.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> splitter.split(TestArticles.document(line)), part);
        }
    }

    @ParameterizedTest
    @MethodSource("splitters")
    void randomTextGivesSpansInOrderInsideIt(Splitter splitter) {
        int[] alphabet = {'a', 'B', ' ', ' ', '.', '\n', '\r', '“', '”', '\'', 0x301, 0x1F600, 0, 0x200D, 0xA0, '1'};
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder builder = new StringBuilder();
            for (int i = 0; i < 400; i++) {
                builder.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            String text = builder.toString();
            int at = 0;
            for (Sentence sentence : splitter.split(TestArticles.document(text))) {
                assertThat(sentence.span().start()).isGreaterThanOrEqualTo(at);
                assertThat(sentence.tokens()).isNotEmpty();
                assertThat(sentence.tokens()).allMatch(token -> sentence.span().contains(token.span()));
                at = sentence.span().end();
            }
            assertThat(at).isLessThanOrEqualTo(text.length());
        }
    }
}
