// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hearsay.intake.Read;
import dev.hearsay.intake.document.Format;
import dev.hearsay.pipeline.RejectedArticleException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {

    private static RejectedArticleException rejection(String bytes) {
        return Read.rejection(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTML      | <!DOCTYPE html><html><body>Odell left.</body></html>
            HTML      | <html lang="en"><p>Odell left.
            HTML      | <p>Odell left.</p>
            NEWSML_G2 | <?xml version="1.0"?><newsItem/>
            NEWSML_G2 | <?xml version="1.0"?><!-- a note --><n:newsMessage xmlns:n="x"></n:newsMessage>
            NEWSML_1  | <?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd" [<!ENTITY a "b">]><NewsML></NewsML>
            NITF      | <nitf><body>Odell left.</body></nitf>
            FEED      | \\357\\273\\277<?xml version="1.0"?><rss></rss>
            FEED      | <feed xmlns="http://www.w3.org/2005/Atom"></feed>
            XML       | <?xml version="1.0"?><invoice></invoice>
            JSON      | {"headline": "Odell leaves"}
            JSON      | [{"headline": "Odell leaves"}]
            RTF       | {\\\\rtf1\\\\ansi Odell left.}
            MAIL      | Received: from a.example\\r\\nMIME-Version: 1.0\\r\\nSubject: Odell\\r\\n\\r\\nOdell left.
            MAIL      | From: a@b.example\\nTo: c@d.example\\nSubject: Odell\\nDate: 5 Mar 2031\\n\\nOdell left.
            MAIL      | From: <Saved by Blink>\\nSnapshot-Content-Location: https://b.example/\\nSubject: Odell\\n\\nOdell
            MAIL      | Subject: Odell\\nContent-Type: text/plain;\\n charset=utf-8\\n\\nOdell left.
            PLAIN_TEXT | From: Ona Quill\\nSubject: Odell\\nDate: 5 March 2031\\n\\nOdell left.
            PLAIN_TEXT | To: Odell\\nSubject to change: all\\n\\nOdell left.
            OTHER_TEXT | {'id': 'b1', 'text': 'Odell left.', 'date': None}
            OTHER_TEXT | callback({"text": "Odell left."});
            OTHER_TEXT | WEBVTT\\n\\n00:01.000 --> 00:04.000\\nOdell left.
            OTHER_TEXT | 1\\n00:00:01,000 --> 00:00:04,000\\nOdell left.
            OTHER_TEXT | BEGIN:VCALENDAR\\nSUMMARY:Odell left.
            OTHER_TEXT | % a note\\n\\\\documentclass{article} Odell left.
            OTHER_TEXT | -- a dump\\nINSERT INTO news VALUES ('Odell left.');
            PLAIN_TEXT | 1 May: Odell left.
            PLAIN_TEXT | Odell (left) said: "No."
            BINARY    | PAR1 Odell left. PAR1
            BINARY    | bplist00 Odell left.
            WIRE      | \\001abc12 4 i 211 xyz 061\\r\\n\\002Odell leaves\\r\\n\\003
            """)
    void theContentTellsTheFormat(Format format, String content) {
        byte[] bytes = content.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FormatDetector.detect(bytes).format()).isEqualTo(format);
    }

    @Test
    void whatNobodyReadsIsNamed() {
        assertThat(rejection("<?xml version='1.0'?><invoice/>").code()).isEqualTo("unsupported-format");
        assertThat(rejection("{\\rtf1\\ansi Odell left.}")).hasMessageContaining("an RTF document");
    }

    @Test
    void xmlInUtf16IsXml() {
        byte[] bytes = "<?xml version='1.0'?><news>Odell left.</news>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Read.rejection(bytes).code()).isEqualTo("unsupported-format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Odell> was all that the note said.",
                "< 5 percent agreed, Odell said.",
                "{sic} was Odell's only comment.",
                "[1] Odell said no.",
                "[\"No,\" Odell said.",
                "BMW and MZ are back, GIF89 says Odell; PKs are not.",
                "MIME-Version: 1.0 is what Odell remembers.",
                "\u001b[1mOdell\u001b[0m said no.\u001a",
                "Odell said no.\f\u0007Ravel said yes.",
            })
    void proseIsNotMarkup(String content) {
        assertThat(Read.text(content).article().text()).isEqualTo(content);
    }

    static Stream<Arguments> binaries() {
        return Stream.of(
                arguments("%PDF-1.7\n1 0 obj", "a PDF document;"),
                arguments("\u0089PNG\r\n\u001a\n\u0000", "an image (PNG) (byte 8 "),
                arguments("\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF", "an image (JPEG) (byte 4 "),
                arguments("GIF89a\u0001\u0000", "an image (GIF) (byte 7 "),
                arguments("MZ\u0090\u0000", "a program (byte 3 "),
                arguments("\u00D0\u00CF\u0011\u00E0", "an old Office document;"),
                arguments("Odell\u0000", "binary data (byte 5 "));
    }

    @ParameterizedTest
    @MethodSource("binaries")
    void binaryFilesAreNamed(String content, String name) {
        RejectedArticleException rejection = rejection(content);
        assertThat(rejection.code()).isEqualTo("binary");
        assertThat(rejection).hasMessageContaining(name);
    }

    @Test
    void aNulInTheMiddleIsNamedWithItsOffset() {
        RejectedArticleException rejection = rejection("Odell said no.\u0000\u0000 Ravel said yes.");
        assertThat(rejection.code()).isEqualTo("binary");
        assertThat(rejection).hasMessageContaining("byte 14 ");
    }

    @Test
    void aNulInUtf16IsNamedWithItsOffset() {
        byte[] bytes = "\uFEFFOdell said\0 no.".getBytes(StandardCharsets.UTF_16BE);
        assertThat(Read.rejection(bytes)).hasMessageContaining("byte 22 ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void controlCharactersAreNoText(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[65_536];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (1 + random.nextInt(31));
        }
        assertThat(Read.rejection(bytes).code()).isEqualTo("binary");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 27})
    void aThousandTimesTheSameControlCharacterIsNoArticle(int control) {
        assertThat(rejection(Character.toString(control).repeat(1000)).code()).isIn("binary", "empty");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noiseIsRejectedOrRead(long seed) {
        byte[] bytes = new byte[4096];
        new Random(seed).nextBytes(bytes);
        assertThat(Read.rejection(bytes).code()).isEqualTo("binary");
    }
}
