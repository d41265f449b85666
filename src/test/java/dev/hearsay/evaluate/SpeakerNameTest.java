// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sen. Zoë Ångström | zoe angstrom",
                "former President Piers Oakhollow | PIERS OAKHOLLOW",
                "Ines Calloway’s | Ines Calloway",
                "the Tarnwick Post | Tarnwick Post",
                "Tomas; Ines | Ines ;Tomas",
                "ﬁsh | fish",
                "the General | The General",
                "x\u0903 | x\u0903",
                "I\u0307da | ida"
            })
    void titlesCaseAndAccentsAside(String one, String other) {
        assertThat(SpeakerName.same(one, other)).isTrue();
    }

    @Test
    void eitherOfTwoAlternativesIsTheSpeaker() {
        assertThat(SpeakerName.same("Tomas Reed", "Ines Calloway ; Tomas Reed | Reed | Tomas Reed"))
                .isTrue();
        assertThat(SpeakerName.same("Ines Calloway", "Ines Calloway ; Tomas Reed | Reed"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Ines Calloway, Calloway", "Ines, Ines;Tomas", "Reed, Read", "'', Reed"})
    void otherWordsAreOtherSpeakers(String one, String other) {
        assertThat(SpeakerName.same(one, other)).isFalse();
    }

    @Test
    void initialsStayApart() {
        assertThat(SpeakerName.of("B. J. Reed").words()).isEqualTo(List.of("b", "j", "reed"));
        assertThat(SpeakerName.of("B.J. Reed").words()).isEqualTo(List.of("bj", "reed"));
    }

    @Test
    void aPossessiveInsideAWordStays() {
        assertThat(SpeakerName.of("O'shea's 'she").words()).isEqualTo(List.of("o'shea", "'she"));
    }

    @Test
    void aSpacingMarkOfClassZeroIsNoAccent() {
        // U+0903 is a mark, but its combining class is 0: as no word character it parts two words
        assertThat(SpeakerName.of("x\u0903y").words()).isEqualTo(List.of("x", "y"));
        assertThat(SpeakerName.of("x\u0334\u094d\u0301y").words()).isEqualTo(List.of("xy"));
    }

    @Test
    void aVeryLongNameIsCompared() {
        assertThat(SpeakerName.same("x'".repeat(200_000), "X’".repeat(200_000))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"|Reed|none", " She\u00a0|Reed|pronoun", "Mr. Reed|Reed|name", "the spinner|Reed|other mention"})
    void theFormOfASource(String source, String speaker, String form) {
        assertThat(SourceForm.of(source == null ? "" : source, speaker).label()).isEqualTo(form);
    }
}
