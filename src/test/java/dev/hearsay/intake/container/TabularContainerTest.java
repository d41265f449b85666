// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.intake.Parts;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.record.JsonReader;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabularContainerTest {

    private static Container open(String text, String charset) throws IOException {
        return TabularContainer.open(new ByteArrayInputStream(text.getBytes(Charset.forName(charset))), FieldMap.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | ''          | id,text\\n1,Odell left.
            true  | ''          | "id";"Full Text"\\n1;Odell left.
            true  | ''          | id\\tbody\\n1\\tOdell left.
            true  | ''          | id,text\\n1\\n2,Odell left.
            true  | text=words  | id,words\\n1,Odell left.
            true  | text=words  | id,text\\n1,Odell left.
            true  | ''          | id,headline,date,words\\n1,Odell leaves,2025-05-16,Odell left.
            true  | ''          | doc\\tspeaker\\tnote\\na\\tb\\tc
            false | ''          | id,words\\n1,Odell left.
            false | ''          | text\\nOdell left.
            false | ''          | Text, as we know, is what the council reads and not what it says\\nOdell left.
            false | ''          | Odell left, she said.\\nHe was tired, she added.
            false | ''          | Story, body\\nOdell left.\\nHe was tired.
            false | ''          | ''
            """)
    void itIsToldByItsHeader(boolean expected, String fields, String head) {
        FieldMap map = fields.isEmpty() ? FieldMap.NONE : FieldMap.parse(fields);
        byte[] bytes = head.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8);
        assertThat(TabularContainer.recognizes(bytes, map)).isEqualTo(expected);
    }

    @Test
    void aRowIsARecordWithItsLine() throws IOException {
        String csv = "\ufeffid,text,,id\r\n1,\"Odell said \"\"no\"\",\r\nand left.\",x,y\r\n\r\n2,He was tired.,,\r\n";
        try (Container rows = open(csv, "UTF-8")) {
            assertThat(Parts.entries(rows))
                    .containsExactly(
                            "2: {\"id\":\"1\",\"text\":\"Odell said \\\"no\\\",\\r\\nand left.\",\"column 3\":\"x\",\"id 2\":\"y\"}",
                            "5: {\"id\":\"2\",\"text\":\"He was tired.\",\"column 3\":\"\",\"id 2\":\"\"}");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', no-text", "text=words, no-text-field"})
    void aTableWithoutTheTextIsRefused(String fields, String code) {
        byte[] table = "id,headline,date\n1,Odell leaves,2025-05-16\n".getBytes(StandardCharsets.UTF_8);
        FieldMap map = fields.isEmpty() ? FieldMap.NONE : FieldMap.parse(fields);
        RejectedArticleException rejection = catchThrowableOfType(
                RejectedArticleException.class, () -> TabularContainer.open(new ByteArrayInputStream(table), map));
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection).hasMessageContaining("--field");
    }

    @Test
    void aBadRowIsToldAndTheRestIsRead() throws IOException {
        String csv = "id,text\n1,a,b\n2\n3,\"stray\" quote,x\n4,Odell left.\n5,\"never closed\n";
        try (Container rows = open(csv, "UTF-8")) {
            assertThat(Parts.entries(rows))
                    .satisfiesExactly(
                            entry -> assertThat(entry).startsWith("2:1! this row has 3 cells, but the header names 2"),
                            entry -> assertThat(entry).startsWith("3:1! this row has 1 cells"),
                            entry -> assertThat(entry).startsWith("4:").contains("! a stray or missing quote"),
                            entry -> assertThat(entry).isEqualTo("5: {\"id\":\"4\",\"text\":\"Odell left.\"}"),
                            entry -> assertThat(entry).contains("! a stray or missing quote"));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-16,UTF-8", "windows-1252,windows-1252"})
    void aRowTellsItsCharacterSet(String written, String read) throws IOException {
        String csv = "id;text\n1;Plain words.\n2;Mayor Ödell said “no”.\n";
        try (Container rows = open(csv, written)) {
            assertThat(rows.next()).isNotNull();
            byte[] bytes = Objects.requireNonNull(rows.next()).stream().readAllBytes();
            Draft draft = Parts.only(Parts.read(new JsonReader(FieldMap.NONE), bytes));
            assertThat(draft.text()).isEqualTo("Mayor Ödell said “no”.");
            assertThat(draft.charset()).isEqualTo(read);
        }
    }

    @Test
    void aTableWithoutATextSaysWhatToDo() {
        assertThatThrownBy(() -> open("id,words\n1,Odell left.\n", "UTF-8"))
                .isInstanceOf(RejectedArticleException.class)
                .hasMessageContaining("--field text=body");
    }
}
