// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenCaseTest {

    @ParameterizedTest
    @CsvSource({
        "ADA MERROW,Ada Merrow",
        "COLM O’HARE,Colm O’Hare",
        "MARY MCALLEN,Mary McAllen",
        "J.P. QUILL,J.P. Quill",
        "JD LINDQVIST-MOSS,JD Lindqvist-Moss",
        "ANA DE LA CRUZ,Ana de la Cruz",
        "Ada Merrow,Ada Merrow"
    })
    void namesInCapitals(String capitals, String name) {
        assertThat(WrittenCase.name(capitals)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADA MERROW, HNN ANCHOR | Ada Merrow | HNN anchor | HNN",
                "DORA FERN, VALE RESIDENT (through translator) | Dora Fern | Vale resident | Vale",
                "REP. INES CALDER (D), VALE | Ines Calder | Rep. | Vale",
                "FORMER GOV. GIL SANDE | Gil Sande | Former Gov. | ",
                "PLETTEN (voice-over) | Pletten | | ",
                "BRAM QUILL, FORMER UNION LEADER | Bram Quill | former Union leader | "
            })
    void headsOfTurns(String head, String name, String role, String affiliation) {
        TurnHead parts = TurnHead.of(head, new Span(0, head.length()));
        assertThat(WrittenCase.name(parts.name().written())).isEqualTo(name);
        assertThat(parts.role()).isEqualTo(role);
        assertThat(parts.affiliation()).isEqualTo(affiliation);
        assertThat(parts.named()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"UNIDENTIFIED MALE", "MODERATOR", "AUDIENCE MEMBER", "REPORTER 2"})
    void whoIsNotNamed(String head) {
        assertThat(TurnHead.of(head, new Span(0, head.length())).named()).isFalse();
    }
}
