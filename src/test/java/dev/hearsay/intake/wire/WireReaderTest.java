// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Parts;
import dev.hearsay.intake.Read;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireReaderTest {

    private static final String ANPA = """
            \u0016\u0016\u0001W2871\u001f_lake
            r a\u0014\u0011 BC-LK--Harbour-Tolls 2ndLd-Writethru   12-31 0121
            \u0002^BC-LK--Harbour Tolls, 2nd Ld-Writethru,121<
            ^Harbour tolls to rise, mayor says<
            ^LP Photo XYZ101, XYZ102<
            ^Eds: %s<
            ^By ILSE MARWICK=
            ^Lakeside Press=
            \t   PORT ELLERY (LP) _ The tolls will rise in June, ``like it
            or not,'' Mayor Ona Quill said _ ``nobody said `yes.'''
            \t   ___
            \t   Ferries;12;14;16;18<
            ^On the web=
            \t   The vote is on Monday.
            \t   ___
            \t   LP writers Tam Oduya and Jo Peel contributed to this report.

            \t   \u0003LP-WF-01-01-26 0056GMT<
            \u000c
            \u0004""";

    private static final String IPTC = """
            \u0001eca062 3 i 211 ccccb   ena 061\r

            Brackwater-ferry/\r
            \u0002%s
            Ferry late again
            for the third day
            By Tam Oduya, ENA =\r

               BRACKWATER (ENA) - The ferry was late again, and Captain Odell\r
            said that it would stay so. \r

            "We have no\r
            crew," he said.\r

            - The first boat sails at noon.\r
            - The second waits.\r

            # Notebook\r

            ## Note to editors\r
            - adds quote\r

            * * * *\r
            The following information is not intended for publication\r
            ena to jp\r
            \r
            \u0003161137 GMT Mai 25 \r
            \u0004""";

    private static List<Part> read(String text) {
        return Parts.read(new WireReader(), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Draft anpa(String note) {
        return Parts.only(read(ANPA.formatted(note)));
    }

    private static Draft iptc(String flag) {
        return Parts.only(read(IPTC.formatted(flag)));
    }

    @Test
    void anAmericanStoryHasItsCopyWithoutHeadsTablesAndSignatures() {
        Draft draft = anpa("With LP Photos. Updates.");
        assertThat(draft.text())
                .isEqualTo(
                        "PORT ELLERY (LP) — The tolls will rise in June, “like it or not,” Mayor Ona Quill said — “nobody"
                                + " said ‘yes.”'\n\nOn the web\n\nThe vote is on Monday.");
        assertThat(draft.body().get(0).in(draft.text())).startsWith("The tolls");
        assertThat(Read.plain(draft.metadata()))
                .isEqualTo(new Metadata(
                        "Harbour tolls to rise, mayor says",
                        "ILSE MARWICK",
                        "LP",
                        null,
                        LocalDate.of(2025, 12, 31),
                        null,
                        "PORT ELLERY",
                        null,
                        null,
                        PublicationStatus.USABLE,
                        "2nd Ld-Writethru",
                        null));
    }

    @Test
    void aEuropeanStoryHasItsCopyWithoutTheNotebook() {
        Draft draft = iptc("2ND LEAD");
        assertThat(draft.text())
                .isEqualTo(
                        "BRACKWATER (ENA) - The ferry was late again, and Captain Odell said that it would stay so.\n\n"
                                + "\"We have no crew,\" he said.\n\n- The first boat sails at noon.\n\n- The second waits.");
        assertThat(Read.plain(draft.metadata()))
                .isEqualTo(new Metadata(
                        "Ferry late again for the third day",
                        "Tam Oduya, ENA",
                        "ena",
                        null,
                        LocalDate.of(2025, 5, 16),
                        null,
                        "BRACKWATER",
                        null,
                        null,
                        PublicationStatus.USABLE,
                        "2ND LEAD",
                        null));
    }

    @Test
    void aNoteToEditorsTellsACorrection() {
        assertThat(anpa("CORRECTS spelling of Ellery.").metadata().correction())
                .isEqualTo("Eds: CORRECTS spelling of Ellery.");
        assertThat(iptc("CORRECTION").metadata().correction()).isEqualTo("CORRECTION");
        assertThat(Parts.only(read(IPTC.formatted("EXTRA").replace("adds quote", "corrects day")))
                        .metadata()
                        .correction())
                .contains("corrects day");
    }

    @Test
    void aKillIsToldByTheKeywordAndOnlyThere() {
        String killed = ANPA.formatted("x").replace("2nd Ld-Writethru,121", "Bulletin Kill");
        assertThat(Parts.only(read(killed)).metadata().status()).isEqualTo(PublicationStatus.CANCELED);
        String sharks = ANPA.formatted("x").replace("Harbour Tolls,", "Shark Kill,");
        assertThat(Parts.only(read(sharks)).metadata().status()).isEqualTo(PublicationStatus.USABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LP-WF-05-16-25 0056GMT< |  12-31 0121 | 2025-05-16
            LP-WF-01-01-26 0056GMT< |             | 2026-01-01
            ''                      |  12-31 0121 |
            161137 GMT Okt 99       |             | 1999-10-16
            161137 GMT Foo 25       |             |
            991137 GMT May 25       |             |
            """)
    void theDayNeedsAYear(String ending, String heading, LocalDate day) {
        WireTransmission story = new WireTransmission("a BC-x  " + (heading == null ? "" : heading) + "\n", "", ending);
        assertThat(WireDay.of(story)).isEqualTo(day);
    }

    @Test
    void severalStoriesInAFileAreSeveralParts() {
        String heading = "\u0001a0001 4 i 5 ena 062\r\n\r\nEmpty/\r\n\u0002Nothing =\r\n\r\n\u0003\u0004";
        List<Part> parts = read(ANPA.formatted("x") + heading + IPTC.formatted("EXTRA") + "\u0001cut off");
        assertThat(parts).hasSize(4);
        assertThat(Parts.draft(parts.get(0)).text()).startsWith("PORT ELLERY");
        assertThat(Parts.none(parts.get(1)).reason())
                .hasMessage("a transmission without copy, such as a table or a heading alone: Empty");
        assertThat(Parts.draft(parts.get(2)).text()).startsWith("BRACKWATER");
        assertThat(Parts.none(parts.get(3)).reason().code()).isEqualTo("no-text");
    }

    @Test
    void linesOfTheirOwnAreParagraphsWhereNothingElseTellsThem() {
        String story =
                "\u0001W1\u001fx\nr a\u0011 BC-x 05-16 1\n\u0002^BC-x<\nOdell left.\nHe was tired.\n(MORE)\n\u0003";
        assertThat(Parts.only(read(story)).text()).isEqualTo("Odell left.\n\nHe was tired.");
        assertThat(Parts.only(read(story)).metadata().title()).isEqualTo("BC-x");
    }

    @ParameterizedTest
    @CsvSource({"M\u00c8uller,Müller,ISO-6937", "M\u00fcller,Müller,windows-1252", "\u00c9lan,Élan,windows-1252"})
    void accentsAreReadAsTheWireWritesThem(String written, String name, String charset) {
        Draft draft = Parts.only(read(IPTC.formatted("EXTRA").replace("Odell", written)));
        assertThat(draft.text()).contains("Captain " + name);
        assertThat(draft.charset()).isEqualTo(charset);
        assertThat(draft.notes()).extracting(Note::code).containsExactly("charset");
    }

    @Test
    void aFileIsReadAsATransmissionByItsContent() {
        byte[] bytes = ANPA.formatted("x").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Read.bytes(bytes).article().metadata().byline()).isEqualTo("ILSE MARWICK");
    }
}
