// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Hearsay;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Quantity;
import dev.hearsay.model.QuantityKind;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Layer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    private static final Hearsay HEARSAY =
            Hearsay.builder().layers(EnumSet.of(Layer.WORDS, Layer.TIMES)).build();

    private final Quantities quantities = new Quantities();

    @AfterAll
    static void close() {
        HEARSAY.close();
    }

    private List<Quantity> in(String text) {
        Document document = HEARSAY.annotate(Article.of("a.txt", text).withPublished(LocalDate.of(2031, 3, 6)));
        return quantities.of(document).in(List.of(new Span(0, text.length())));
    }

    /** Without parts of speech, which no random text has. */
    private List<Quantity> inUntagged(String text) {
        Document document = Document.of(Article.of("a.txt", text));
        return quantities.of(document).in(List.of(new Span(0, text.length())));
    }

    private static String shown(Quantity quantity) {
        return Stream.of(
                        quantity.passage().text(),
                        word(quantity.kind()),
                        number(quantity.value()),
                        number(quantity.valueTo()),
                        quantity.unit() == null ? "" : quantity.unit(),
                        word(quantity.modifier()))
                .collect(Collectors.joining("|"));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Stream<Arguments> sentences() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/quantity/sentences.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> Arguments.of(cells[1], cells[2]));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void quantitiesAreFoundWithTheirValues(String sentence, String expected) {
        List<String> wanted = expected.isEmpty()
                ? List.of()
                : Arrays.stream(expected.split(";", -1)).map(String::strip).toList();
        assertThat(in(sentence))
                .filteredOn(quantity -> quantity.kind() != QuantityKind.DATE)
                .extracting(QuantitiesTest::shown)
                .containsExactlyElementsOf(wanted);
    }

    @Test
    void datesAreThoseOfTheTimeGrammar() {
        assertThat(in("The strike began on Monday, and 9 percent of the crews left in February 2030."))
                .extracting(quantity -> word(quantity.kind()) + " " + quantity.date())
                .containsExactly("date 2031-03-03", "percent null", "date 2030-02");
    }

    @Test
    void nothingOutsideTheStretchIsFound() {
        String text = "About 12 ships and 5 percent of 40 boats sank.";
        Document document = HEARSAY.annotate(Article.of("a.txt", text));
        Span within = new Span(text.indexOf("5 percent"), text.indexOf(" boats"));
        assertThat(quantities.of(document).in(List.of(within)))
                .extracting(quantity -> quantity.passage().text())
                .containsExactly("5 percent", "40");
    }

    @Test
    void everyPassageIsWhereItsSpanSaysInRandomTexts() {
        String[] pieces = {
            "5",
            "1,200",
            "3.5bn",
            "$",
            "£2m",
            "%",
            "percent",
            "to",
            "-",
            "–",
            "and",
            "half a million",
            "two-thirds",
            "of",
            "people",
            "million",
            "one",
            "in",
            "a",
            "\u00a0",
            "\n",
            ".",
            ",",
            "½",
            "from",
            "between",
            "about",
            "or so",
            "🚢",
            "9/11",
            "°C",
            "\ud83d"
        };
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("The ");
            for (int i = 0; i < 30; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int end = 0;
            for (Quantity quantity : inUntagged(text.toString())) {
                Span span = quantity.passage().spans().get(0);
                assertThat(text.substring(span.start(), span.end()))
                        .as("seed %d", seed)
                        .isEqualTo(quantity.passage().text());
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                end = span.end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "million ",
                "one hundred and ",
                "1-",
                "1,",
                "111,",
                "1",
                "$5 to ",
                "half a ",
                "5 percent to ",
                "of a "
            })
    void hostileTextsEnd(String piece) {
        assertThat(inUntagged("Five " + piece.repeat(50_000))).allSatisfy(quantity -> {
            BigDecimal value = quantity.value();
            assertThat(value == null || value.precision() <= 30).isTrue();
        });
    }

    @Test
    void currenciesHaveCodesOfTheStandard() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/dev/hearsay/quantity/units.tsv")))
                .filteredOn(line -> line.contains("\tmoney\t") && !line.contains("\t-\t"))
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(Currency.getInstance(line.split("\t", -1)[2]))
                        .isNotNull());
    }
}
