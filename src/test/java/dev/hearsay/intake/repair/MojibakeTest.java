// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static final String COPY =
            "“We measured every bolt,” said José Ñandú – it’s 5 °C at Café Élan… €5, £3, voilà la 😀";

    /** Windows decodes the bytes that are no characters as control characters. */
    private static String misread(String text, String charset) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (charset.equals("ISO-8859-1")) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        StringBuilder read = new StringBuilder();
        for (byte b : bytes) {
            String one = new String(new byte[] {b}, Charset.forName(charset));
            read.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
        }
        return read.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void whatWasMisreadOnceOrTwiceIsPutRight(String charset) {
        String once = misread(COPY, charset);
        assertThat(Mojibake.repair(once)).isEqualTo(COPY);
        assertThat(Mojibake.repair(misread(once, charset))).isEqualTo(COPY);
        assertThat(Mojibake.repair(misread(once, "windows-1252"))).isEqualTo(COPY);
    }

    @Test
    void aLineAmongOthersIsPutRight() {
        String text = "A “fine” day at the café.\n" + misread(COPY, "windows-1252") + "\nÀ bientôt.";
        assertThat(Mojibake.repair(text)).isEqualTo("A “fine” day at the café.\n" + COPY + "\nÀ bientôt.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Real marks,” and itâ€™s late        | “Real marks,” and it’s late
            the cafÃ© owner                      | the café owner
            Ã‰cole de Lonsby                     | École de Lonsby
            MÃ¼ller of Ã–sterby                  | Müller of Österby
            it costs Â£5 at 20Â°C                | it costs £5 at 20°C
            â€œNo,â€ she said. “Yes,” he said.   | “No,” she said. “Yes,” he said.
            the â€œoldâ€\uFFFD bridge            | the “old” bridge
            """)
    void signsThatNoTextHasArePutRight(String read, String meant) {
        assertThat(Mojibake.repair(read)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“JOÃO DA MAÇÔ he said",
                "“O TRATADO DE MAÇÃ”",
                "IRMÃ’s bridge and SÃO MARCO",
                "«VOILÀ» CÂMARA MUNICIPAL",
                "“Nobody at the café”… said Élan",
                "the letter Ã‰ alone",
                "L’été à Lonsby coûte 5 €",
                "Zoë’s naïve coöperation",
                "der Spaß“, sagte er",
                "plain words"
            })
    void aTextThatMayBeMeantSoStays(String text) {
        assertThat(Mojibake.repair(text)).isSameAs(text);
        assertThat(Mojibake.garbledAt(text)).isEqualTo(-1);
    }

    @Test
    void whatIsLostIsFound() {
        assertThat(Mojibake.garbledAt("It\uFFFDs late")).isEqualTo(2);
        assertThat(Mojibake.garbledAt("a Łódź, “no”")).isEqualTo(-1);
    }
}
