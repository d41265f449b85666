// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &quot;Yes,&quot; said O&#39;Hara        | "Yes," said O'Hara
            &ldquo;Yes,&rdquo; O&rsquo;Hara         | “Yes,” O’Hara
            &#8220;Yes,&#x201D; she &mdash; he      | “Yes,” she — he
            sold &amp; gone                         | sold & gone
            &amp;quot;Yes&amp;quot; &amp;amp; no    | "Yes" & no
            caf&eacute; at 5&deg;                   | café at 5°
            5 &lt; 6                                | 5 < 6
            R&D &quot;works&quot;                   | R&D "works"
            """)
    void referencesBecomeTheirCharacters(String written, String meant) {
        assertThat(CharacterReferences.decode(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The page showed AT&amp;T where AT&T should stand",
                "He wrote &amp; in HTML",
                "She typed “&amp;” by mistake",
                "Fish & chips; R&D",
                "&unknownname; stays",
                "no reference at all"
            })
    void whatMayBeMeantSoStays(String text) {
        assertThat(CharacterReferences.decode(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &quot;Yes&quot; &#8211; no  | "Yes" – no
            5 &lt; 6                    | 5 &lt; 6
            """)
    void afterAParserBracketsStayEscaped(String parsed, String meant) {
        assertThat(CharacterReferences.decodeParsed(parsed)).isEqualTo(meant);
    }
}
