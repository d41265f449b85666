// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Read;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.document.Note;
import dev.hearsay.pipeline.RejectedArticleException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String TEXT = "“We’ll sail,” Zoë Odell said.\r\nNobody – not even Café Ravel – disagreed.\n";

    private static byte[] latin1(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "windows-1252, windows-1252"})
    void textIsTheSameInEveryCharset(String written, String read) {
        Reading reading = Read.text(TEXT, written);
        assertThat(reading.article().text()).isEqualTo(TEXT);
        assertThat(reading.charset()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheText(String charset) {
        Reading reading = Read.text("\uFEFF" + TEXT, charset);
        assertThat(reading.article().text()).isEqualTo(TEXT);
        assertThat(reading.charset()).isEqualTo(charset);
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void aMarkInTheMiddleStays() {
        assertThat(Read.text("Odell\uFEFF left.").article().text()).isEqualTo("Odell\uFEFF left.");
    }

    @Test
    void aMarkAloneIsEmpty() {
        for (String mark : new String[] {"\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF"}) {
            assertThat(Read.rejection(latin1(mark)).code()).isEqualTo("empty");
        }
    }

    @Test
    void utf16WithoutAMarkMayHoldOtherLetters() {
        String text = "Odell met 王小明 and 😀 at the Ωmega works, she said.";
        assertThat(Read.text(text, "UTF-16LE").article().text()).isEqualTo(text);
        assertThat(Read.text(text, "UTF-16BE").article().text()).isEqualTo(text);
    }

    @Test
    void oldWesternQuotesAreQuotesAndTheGuessIsNoted() {
        Reading reading = Read.bytes(latin1("\u0093No,\u0094 said Ren\u00E9 Odell \u0096 twice.\n"));
        assertThat(reading.article().text()).isEqualTo("“No,” said René Odell – twice.\n");
        assertThat(reading.notes()).extracting(Note::code).containsExactly("charset");
        assertThat(reading.notes().get(0).message()).contains("windows-1252");
    }

    @Test
    void anotherAlphabetIsTakenForItself() {
        String text = "Паром отправится в понедельник, сообщила мэр города Анна Петрова журналистам. ".repeat(5);
        Reading reading = Read.text(text, "windows-1251");
        assertThat(reading.article().text()).isEqualTo(text);
        assertThat(reading.charset()).isEqualTo("windows-1251");
    }

    @Test
    void damagedUtf8IsRejectedAtItsPlace() {
        byte[] bytes =
                Read.join("“One,” said Zoë.\r\nTwo – ".getBytes(StandardCharsets.UTF_8), latin1("\u00E2\u0080 three"));
        RejectedArticleException rejection = Read.rejection(bytes);
        assertThat(rejection.code()).isEqualTo("charset");
        assertThat(rejection.line()).isEqualTo(2);
        assertThat(rejection.column()).isEqualTo(7);
        assertThat(rejection).hasMessageContaining("0xE2").hasMessageContaining("save the article again as UTF-8");
    }

    @Test
    void bytesThatBelongToNoCharsetAreRejected() {
        RejectedArticleException rejection = Read.rejection(latin1("Odell said\u0081 no and left the hall at once."));
        assertThat(rejection.code()).isEqualTo("charset");
        assertThat(rejection).hasMessageContaining("byte 10 (0x81)");
        assertThat(rejection.column()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void halfACharacterInUtf16IsRejected(String charset) {
        byte[] words = Read.join("\uFEFFOdell ".getBytes(Charset.forName(charset)));
        byte[] half = charset.endsWith("LE") ? latin1("\u0000\u00D8") : latin1("\u00D8\u0000");
        byte[] more = " left the hall.".getBytes(Charset.forName(charset));
        assertThat(Read.rejection(Read.join(words, half, more)).code()).isEqualTo("charset");
        assertThat(Read.rejection(Read.join(words, half)).code()).isEqualTo("charset");
        assertThat(Read.rejection(Read.join(words, latin1("a"))).code()).isEqualTo("charset");
    }
}
