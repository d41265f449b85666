// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random articles of all scripts, with random spans, hold; and one changed character does not. */
class VerifierPropertyTest {

    private static final String[] PIECES = {
        "a", "Z", " ", "\n", "\r\n", "\t", "“", "\"", "\\", "é", "e\u0301", "ß", "Ж", "\u05D0", "漢", "🚢", "👩‍🚒",
        "\uD800", "\uDC00", "\u0000", "\u001B", "\u2028", "\uFEFF", "</b>"
    };

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder("x");
        int pieces = 1 + random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Spans that begin and end between characters, in order. */
    private static Span[] randomSpans(String text, Random random) {
        int characters = text.codePointCount(0, text.length());
        int[] ends = random.ints(2L * (1 + random.nextInt(3)), 0, characters + 1)
                .sorted()
                .map(n -> text.offsetByCodePoints(0, n))
                .toArray();
        return IntStream.range(0, ends.length / 2)
                .mapToObj(i -> new Span(ends[2 * i], ends[2 * i + 1]))
                .toArray(Span[]::new);
    }

    private static List<Mismatch> mismatches(String lines, String text) throws IOException {
        List<Mismatch> found = new ArrayList<>();
        new Verifier(article -> new TextSource.SourceText(text, "")).verify(Written.reader(lines), found::add);
        return found;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomClaimsHoldInEveryUnit(int seed) throws IOException {
        Random random = new Random(seed);
        String text = randomText(random);
        List<Claim> claims = IntStream.range(0, 10)
                .mapToObj(i -> Examples.about("c_" + i, text, randomSpans(text, random)))
                .toList();
        for (OffsetUnit unit : OffsetUnit.values()) {
            assertThat(mismatches(Written.jsonLines(Article.of("a", text), claims, unit), text))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneChangedCharacterOfAPassageIsFound(int seed) throws IOException {
        Random random = new Random(seed);
        String text = randomText(random);
        int characters = text.codePointCount(0, text.length());
        int changed = text.offsetByCodePoints(0, random.nextInt(characters));
        int next = text.offsetByCodePoints(changed, 1);
        Span around = new Span(
                text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, changed) + 1)),
                text.offsetByCodePoints(next, random.nextInt(text.codePointCount(next, text.length()) + 1)));
        // of the same length in every unit as the one that it replaces, or longer: either way the words differ
        String other = text.substring(0, changed) + "Q" + text.substring(next);
        List<Claim> claims = List.of(Examples.about("c_1", text, around));
        for (OffsetUnit unit : OffsetUnit.values()) {
            assertThat(mismatches(Written.jsonLines(Article.of("a", text), claims, unit), other))
                    .hasSize(1);
        }
    }
}
