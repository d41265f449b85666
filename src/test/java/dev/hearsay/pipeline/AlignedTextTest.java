// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTextTest {

    @ParameterizedTest
    @CsvSource({
        "'Ulla\u00A0Prane', Ulla Prane",
        "'Ulla\u202FPrane', Ulla Prane",
        "'Ulla\u2009Prane', Ulla Prane",
        "'Pra\u00ADne', Prane",
        "'Pra\u00AD\nne', Prane",
        "'Pra\u200B\u2060\uFEFFne', Prane",
        "'\u200EPrane\u200F', Prane",
        "'Nun\u0303ez', Nuñez",
        "'Jean\u2011Luc', Jean-Luc",
        "'O\u02BCBrien', O’Brien",
        "'O\u2032Brien', O’Brien",
        "'5\u203210', '5\u203210'",
        "'O\u2018Brien', O’Brien",
        "'o\uFB03ce', office",
        "'\uFF35lla', Ulla",
        "'a\u2028b', 'a\nb'",
        "'\uD835\uDC00nn', Ann"
    })
    void aCharacterIsReadAsThePlainOne(String written, String read) {
        assertThat(AlignedText.of(written).text()).isEqualTo(read);
    }

    @Test
    void whatIsReadIsLedBackToWhatWasWritten() {
        String written = "\uFEFFMayor\u00A0Jose\u0301 Nu\u00ADn\u0303ez said";
        AlignedText aligned = AlignedText.of(written);
        int at = aligned.text().indexOf("José Nuñez");
        Span name = aligned.toOriginal(new Span(at, at + 10));
        assertThat(name.in(written)).isEqualTo("Jose\u0301 Nu\u00ADn\u0303ez");
        assertThat(aligned.fromOriginal(name)).isEqualTo(new Span(at, at + 10));
        assertThat(aligned.fromOriginal(new Span(0, 1)).isEmpty()).isTrue();
    }

    @Test
    void plainTextIsReadAsItIsWritten() {
        String text = "“Café 👍🏽 isn’t open,” Zoë said—twice…\r\n\tEnd.";
        assertThat(AlignedText.of(text.replace("🏽", "")).isSame()).isTrue();
    }
}
