// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Parts;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArrayContainerTest {

    private static Container open(String text, String charset) throws IOException {
        return JsonArrayContainer.open(
                new ByteArrayInputStream(text.getBytes(Charset.forName(charset))), IntakeOptions.DEFAULT_LIMIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | [{"a": 1}, {"a"
            true  | '  [ {'
            false | []
            false | [1, {"a": 1}]
            false | {"a": [{"b": 1}]}
            false | [
            false | ''
            """)
    void itIsToldByItsFirstCharacters(boolean expected, String head) {
        assertThat(JsonArrayContainer.recognizes(head.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE"})
    void eachMemberIsARecordWithItsLine(String charset) throws IOException {
        String array = "\ufeff[ {\"a\": \"Ödell\", \"b\": [1.50, {\"c\": null}]},\n\n {\"a\": 2}, 7, [8],\n{}]\n";
        try (Container members = open(array, charset)) {
            assertThat(Parts.entries(members))
                    .satisfiesExactly(
                            entry -> assertThat(entry).isEqualTo("1: {\"a\":\"Ödell\",\"b\":[1.50,{\"c\":null}]}"),
                            entry -> assertThat(entry).isEqualTo("3: {\"a\":2}"),
                            entry -> assertThat(entry).startsWith("3:1! this member of the array is no object"),
                            entry -> assertThat(entry).startsWith("3:1! this member of the array is no object"),
                            entry -> assertThat(entry).isEqualTo("4: {}"));
        }
    }

    @Test
    void membersOnOneLineHaveIdsOfTheirOwn() throws IOException {
        try (Container members = open("[{\"a\": 1}, {\"a\": 2}]", "UTF-8")) {
            assertThat(Objects.requireNonNull(members.next()).idSuffix()).isEqualTo("#1");
            assertThat(Objects.requireNonNull(members.next()).idSuffix()).isEqualTo("#2");
            assertThat(members.next()).isNull();
            assertThat(members.next()).isNull();
        }
    }

    @Test
    void aMemberOverTheLimitIsToldAndTheRestIsRead() throws IOException {
        String array = "[{\"a\": [\"" + "x".repeat(50_000) + "\", {\"b\": 1}]},\n{\"a\": 2}]";
        try (Container members =
                JsonArrayContainer.open(new ByteArrayInputStream(array.getBytes(StandardCharsets.UTF_8)), 1000)) {
            assertThat(Parts.entries(members))
                    .containsExactly(
                            "1:1! an object larger than 1000 bytes, the limit for one record; the others are read",
                            "2: {\"a\":2}");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"a": 1}/{"a" 2}]      | 2 | not well-formed JSON
            [{"a": 1},/{"a":        | 2 | not well-formed JSON
            [{"a": 1}]/{"a": 2}     | 2 | something follows the end of the array
            [{"a": 1},/{"a": [[[[   | 2 | not well-formed JSON
            """)
    void behindAFaultNothingIsReadAndItsPlaceIsTold(String array, int line, String message) throws IOException {
        try (Container members = open(array.replace('/', '\n'), "UTF-8")) {
            assertThat(members.next()).isNotNull();
            RejectedArticleException fault = catchThrowableOfType(RejectedArticleException.class, members::next);
            assertThat(fault).hasMessageContaining(message);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(members.next()).isNull();
        }
    }
}
