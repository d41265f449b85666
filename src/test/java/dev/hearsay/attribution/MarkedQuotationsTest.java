// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.QuotationMark;
import dev.hearsay.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedQuotationsTest {

    private static List<Quotation> find(String text) {
        return new MarkedQuotations().find(Document.of(Article.of("a.txt", text)));
    }

    private static List<String> words(String text) {
        return find(text).stream()
                .map(q -> String.join(
                        " | ", q.words().stream().map(s -> s.in(text)).toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "“We wait,” she said.;We wait,",
                "\"We wait,\" she said.;We wait,",
                "«We wait», she said.;We wait",
                "‘We wait,’ she said.;We wait,",
                "„We wait,“ she said.;We wait,",
                "„We wait”, she said.;We wait",
                "»We wait,« she said.;We wait,",
                "»We wait», she said.;We wait",
                "‹We wait›, she said.;We wait",
                "‚We wait‘, she said.;We wait",
                "“We wait,\" she said.;We wait,",
                "\"We wait,” she said.;We wait,",
                "A site called “If He Wins“ is up.;If He Wins",
                "'We wait,' she said.;We wait,",
                "``We wait,'' she said.;We wait,",
                "She called it “a farce”.;a farce",
                "It was—\"so to speak\"—over.;so to speak",
                "She said: “Don’t wait.”;Don’t wait.",
                "She said: 'Don't wait.';Don't wait.",
                "‘The nations’ leaders won’t meet,’ he said.;The nations’ leaders won’t meet,",
                "He spoke of the ‘Two paths’ ahead.;Two paths",
            })
    void findsTheWordsBetweenTheMarks(String text, String words) {
        assertThat(words(text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rock ’n’ roll of the ’90s was the nations’ music.",
                "It’s the officers' and the '90s crews' turn.",
                "He is 6'2\" tall and the board 12\" wide.",
                "The crews’ and owners’ lawyers met.",
                "Nothing here.",
            })
    void apostrophesAndMeasuresAreNoQuotations(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void aQuotationInsideAnotherHasADepth() {
        String text = "“He told me ‘never again’ and left,” she said.";
        assertThat(words(text)).containsExactly("He told me ‘never again’ and left,", "never again");
        assertThat(find(text)).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(find(text))
                .extracting(Quotation::mark)
                .containsExactly(QuotationMark.CURLY, QuotationMark.SINGLE_CURLY);
        assertThat(words("‘He told me “never again” and left,’ she said."))
                .containsExactly("He told me “never again” and left,", "never again");
    }

    @Test
    void aQuotationRunsOverParagraphsThatEachOpenIt() {
        String text = "“One.\n\n“Two.\n\n“Three,” said Ms Vale.\n\n“Four.”";
        assertThat(words(text)).containsExactly("One. | Two. | Three,", "Four.");
        assertThat(find(text)).allMatch(Quotation::closed);
        assertThat(words("\"One.\n\n\"Two.\"")).containsExactly("One. | Two.");
        assertThat(words("‘One.\n\n‘Two.’")).containsExactly("One. | Two.");
    }

    @Test
    void singleMarksRunOnFromTheMiddleOfAParagraph() {
        assertThat(words("He said: 'One. It's two.\n\n'We don't stop.\n\n'Three,' he said."))
                .containsExactly("One. It's two. | We don't stop. | Three,");
        assertThat(words("He said: ‘The crews’ turn.\n\n‘It’s three,’ he said."))
                .containsExactly("The crews’ turn. | It’s three,");
        assertThat(words("He called it 'a farce' on Monday.\n\n'Three,' he said."))
                .containsExactly("a farce", "Three,");
    }

    @Test
    void frenchMarksStandApartFromTheirWords() {
        assertThat(words("« We wait », she said.")).containsExactly(" We wait ");
    }

    @Test
    void aHeadingInMarksDoesNotContinueAQuotation() {
        assertThat(words("She said: “We wait.\n\n“No way back”\n\nThe quay is shut."))
                .containsExactly("We wait.", "No way back");
        assertThat(words("She said: “We wait.\n\n“No way back.”\n\nThe quay is shut."))
                .containsExactly("We wait. | No way back.");
    }

    @Test
    void aQuotationOfTwentyParagraphsIsOne() {
        String text = "“Point.\n\n".repeat(19) + "“End,” he said.";
        assertThat(find(text))
                .singleElement()
                .satisfies(q -> assertThat(q.pieces()).hasSize(20));
    }

    @Test
    void aQuotationThatOnlyTheNextParagraphClosesRunsOn() {
        assertThat(words("“One.\n\nTwo,” said Ms Vale.")).containsExactly("One. | Two,");
    }

    @Test
    void aMarkWithoutPartnerEndsWithItsParagraph() {
        String text = "She said: “We wait.\n\nThe quay is shut.";
        assertThat(words(text)).containsExactly("We wait.");
        assertThat(find(text)).noneMatch(Quotation::closed);
        assertThat(words("We wait,” she said.")).isEmpty();
    }

    @Test
    void crossingMarksDoNotCross() {
        assertThat(find("“a ‘b” c’ d"))
                .singleElement()
                .satisfies(q -> assertThat(q.closed()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "”",
                "\"",
                "‘",
                "’",
                "'",
                "`",
                "«",
                "‘a",
                "‘a’ ",
                "“‘",
                "„",
                "»",
                "‹",
                "„“a ",
                "\"a\n\n",
                "‘\n\n",
                "a’s ‘b s’ "
            })
    void aHundredThousandMarksTakeNoLongerThanTheirLength(String mark) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(mark.repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverTheMarksSpansAreInOrderInsideTheTextAndNested(long seed) {
        Random random = new Random(seed);
        String alphabet = "ab .,\n\n“”‘’\"'«»`’s„‚‹›";
        StringBuilder builder = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            builder.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        String text = builder.toString();
        List<Quotation> found = find(text);
        assertThat(found).isNotEmpty();
        for (Quotation quotation : found) {
            assertThat(quotation.words()).hasSameSizeAs(quotation.pieces());
            for (int i = 0; i < quotation.pieces().size(); i++) {
                Span piece = quotation.pieces().get(i);
                assertThat(piece.end()).isLessThanOrEqualTo(text.length());
                assertThat(piece.contains(quotation.words().get(i))).isTrue();
            }
            Span a = quotation.span();
            assertThat(found.stream()
                            .map(Quotation::span)
                            .filter(b -> a.overlaps(b) && !a.contains(b) && !b.contains(a)))
                    .isEmpty();
        }
    }
}
