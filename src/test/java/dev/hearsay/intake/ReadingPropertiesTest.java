// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingPropertiesTest {

    private static final List<String> PIECES = List.of(
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            "\u00A0",
            "—",
            " - ",
            " (Meridian) ",
            "By ",
            "Zoë Odell",
            "DOLMEN, ",
            "Date: ",
            "Title: ",
            "Slug: ",
            "2025-05-16",
            "May 16, 2025",
            " date 2025-05-16 ",
            "😀",
            "e\u0301",
            "\u202E",
            "\u2028",
            "\u200D",
            "\uFEFF",
            "\uFFFD",
            "said",
            ", ",
            ". ",
            "“",
            "”",
            "\f",
            "\u001b[0m",
            "ß",
            "Ж",
            "中",
            "\u0085",
            "<b>",
            "{",
            ":",
            "::");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(seed % 3 == 0 ? "Odell " : " ");
        for (int n = random.nextInt(60); n >= 0; n--) {
            if (random.nextInt(4) == 0) {
                int c = random.nextInt(Character.MAX_CODE_POINT + 1);
                text.appendCodePoint(c < ' ' || (c >= 0xD800 && c < 0xE000) ? 'x' : c);
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.append("\nThe end, Odell said.").toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textIsReadAsItWasWritten(int seed) {
        String text = text(seed);
        assertThat(Read.text(text).article().text()).isEqualTo(text);
        assertThat(Read.text("\uFEFF" + text, "UTF-16LE").article().text()).isEqualTo(text);
        assertThat(Read.text("\uFEFF" + text, "UTF-16BE").article().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void copyIsTheTextOrBlank(int seed) {
        Article article = Read.text(text(seed)).article();
        String text = article.text();
        String copy = article.copy();
        assertThat(copy).hasSameSizeAs(text).endsWith("The end, Odell said.");
        for (int i = 0; i < text.length(); i++) {
            boolean inBody = false;
            for (Span part : article.body()) {
                inBody |= part.contains(i);
            }
            char expected = inBody || text.charAt(i) == '\n' || text.charAt(i) == '\r' ? text.charAt(i) : ' ';
            assertThat(copy.charAt(i)).isEqualTo(expected);
        }
        assertThat(article.body())
                .noneMatch(Span::isEmpty)
                .allMatch(part -> part.strip(text).equals(part));
    }

    @Test
    void aLineOfAMegabyteIsRead() {
        String line = "The mayor of Dolmen said no again, ".repeat(30_000);
        for (String start : List.of("", "Title: ", "By ", "DOLMEN (Meridian) — ", " date 2025-05-16 ")) {
            assertThat(Read.text(start + line).article().text()).isEqualTo(start + line);
        }
    }

    @Test
    void aMillionLinesBeforeTheFirstWordAreRead() {
        String text = "\r\n".repeat(1_000_000) + "Odell left.";
        assertThat(Read.text(text).article().body()).containsExactly(new Span(2_000_000, 2_000_011));
    }

    @Test
    void aHundredThousandFieldsAreRead() {
        String text = "Slug: odell\n".repeat(100_000) + "Title: Odell\n\nOdell left.";
        assertThat(Read.text(text).article().text()).isEqualTo(text);
    }

    @Test
    void wordsInCapitalsWithoutEndAreRead() {
        String text = "A-B.C'D/E ".repeat(50_000);
        assertThat(Read.copy(text)).isEqualTo(text.strip());
    }
}
