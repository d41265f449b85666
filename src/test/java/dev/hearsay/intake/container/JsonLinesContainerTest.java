// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Parts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesContainerTest {

    private static Container open(String text, String charset) throws IOException {
        return JsonLinesContainer.open(
                new ByteArrayInputStream(text.getBytes(Charset.forName(charset))), IntakeOptions.DEFAULT_LIMIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | {"a": 1}\\n{"a": 2}\\n
            true  | \\ufeff{"a": 1}\\r\\n\\r\\n{"a": 2}
            true  | \\n {"a": 1}\\nrubbish\\n{"a": 2}
            true  | {"a": 1}\\n{"a": cut off he
            false | {"a": 1}\\n
            false | {"a": 1}
            false | {"a": 1}\\nOdell left.
            false | {\\n"a": 1}\\n{
            false | {"a": 1,\\n"b": {"c": 2}}
            false | [{"a": 1}]\\n{"a": 2}
            false | Odell left.
            false | ''
            """)
    void itIsToldByItsFirstLines(boolean expected, String head) {
        String view = head.replace("\\n", "\n").replace("\\r", "\r").replace("\\ufeff", "\ufeff");
        assertThat(JsonLinesContainer.recognizes(view.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Test
    void aFirstLineLongerThanTheHeadMayBeOneOfMany() {
        String head = "{\"text\": \"" + "Odell left. ".repeat(1000);
        assertThat(JsonLinesContainer.recognizes(head.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
    void eachLineIsARecord(String charset) throws IOException {
        try (Container lines = open("{\"a\": \"Ödell\"}\r\n\r\n{\"b\": \"Quill\"}", charset)) {
            assertThat(Parts.entries(lines)).containsExactly("1: {\"a\": \"Ödell\"}\r", "3: {\"b\": \"Quill\"}");
        }
    }

    @Test
    void aBadLineIsToldAndTheRestIsRead() throws IOException {
        try (Container lines = open("{\"a\": 1}\n{\"a\" 2}\n[3]\n{\"a\": 4} {}\n\u0007\n{\"a\": 5}\n", "UTF-8")) {
            assertThat(Parts.entries(lines))
                    .satisfiesExactly(
                            entry -> assertThat(entry).isEqualTo("1: {\"a\": 1}"),
                            entry -> assertThat(entry).startsWith("2:6! not well-formed JSON: Unexpected character"),
                            entry -> assertThat(entry).startsWith("3:1! this line is JSON but no object"),
                            entry -> assertThat(entry).startsWith("4:10! more than one JSON value on this line"),
                            entry -> assertThat(entry).startsWith("5:2! not well-formed JSON"),
                            entry -> assertThat(entry).isEqualTo("6: {\"a\": 5}"));
        }
    }

    @Test
    void aLineOverTheLimitIsToldAndTheRestIsRead() throws IOException {
        String lines = "{\"a\": 1}\n{\"a\": \"" + "x".repeat(200_000) + "\"}\n{\"a\": 2}\n";
        try (Container container =
                JsonLinesContainer.open(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), 1000)) {
            assertThat(Parts.entries(container))
                    .containsExactly(
                            "1: {\"a\": 1}",
                            "2:1! a line longer than 1000 bytes, the limit for one record; the others are read",
                            "3: {\"a\": 2}");
        }
    }

    @Test
    void aLineNestedWithoutEndIsAFaultOfThatLine() throws IOException {
        try (Container lines = open("{\"a\":" + "[".repeat(100_000) + "\n{\"a\": 1}", "UTF-8")) {
            assertThat(Parts.entries(lines)).hasSize(2).last().isEqualTo("2: {\"a\": 1}");
        }
    }
}
