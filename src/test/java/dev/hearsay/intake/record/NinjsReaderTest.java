// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.intake.Parts;
import dev.hearsay.intake.Read;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.pipeline.RejectedArticleException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsReaderTest {

    private static List<Part> read(String file) {
        return Parts.read(new NinjsReader(), Parts.resource("ninjs/" + file));
    }

    private static Draft item(String properties) {
        return Parts.only(Parts.read(new NinjsReader(), "{\"uri\": \"urn:x\", " + properties + "}"));
    }

    @Test
    void anItemOfVersionOneHasItsMarkedUpBodyAndItsFacts() {
        Draft draft = Parts.only(read("article-1x.json"));
        assertThat(draft.id()).isEqualTo("urn:example:lakeside:20250516:0007");
        assertThat(draft.text())
                .isEqualTo("PORT ELLERY (Lakeside Press) — Mayor Ona Quill said the tolls will rise in June.\n\n"
                        + "“Nobody likes it,” she said.\n\nThe vote is on Monday.\n\ncars pay two crowns");
        assertThat(draft.body().get(0).in(draft.text())).startsWith("Mayor Ona Quill");
        assertThat(Read.plain(draft.metadata()))
                .isEqualTo(new Metadata(
                        "Harbour tolls to rise, mayor says",
                        "Ilse Marwick",
                        "Lakeside Press",
                        null,
                        LocalDate.of(2025, 5, 16),
                        null,
                        "Port Ellery",
                        null,
                        "en",
                        PublicationStatus.USABLE,
                        "3",
                        null));
    }

    @Test
    void anItemOfVersionTwoHasItsMainHeadlineAndItsCorrection() {
        Draft draft = Parts.only(read("article-2x.json"));
        assertThat(draft.text()).isEqualTo("The ferry was late, said Captain Odell.\n\nIt sails at noon.");
        assertThat(Read.plain(draft.metadata()))
                .isEqualTo(new Metadata(
                        "Ferry late again",
                        "Tam Oduya",
                        "Harbour Wire",
                        null,
                        LocalDate.of(2025, 5, 17),
                        null,
                        null,
                        null,
                        "en",
                        PublicationStatus.USABLE,
                        "2",
                        "Corrects the name of the ferry in the second paragraph"));
    }

    @Test
    void aNitfBodyIsStrippedAndASidebarIsAnArticleOfItsOwn() {
        List<Part> parts = read("article-3x.json");
        assertThat(parts).extracting(Part::id).containsExactly("urn:example:ena:3", "urn:example:ena:side");
        Draft main = Parts.draft(parts.get(0));
        assertThat(main.text()).isEqualTo("The council will meet, Odell & Quill said.\n\nIt is the first time.");
        assertThat(main.metadata().status()).isEqualTo(PublicationStatus.WITHHELD);
        assertThat(main.metadata().published()).isEqualTo("2025-05-19");
        assertThat(main.metadata().publisher()).isEqualTo("ENA");
        Draft sidebar = Parts.draft(parts.get(1));
        assertThat(sidebar.text()).isEqualTo("Nine people sit there.");
        assertThat(sidebar.metadata().title()).isEqualTo("Who sits there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            package.json | a package of other items without an article's text: The week at the harbour; associated with it: 2 of type picture, 1 of type video
            event.json   | an event without an article's text: Regatta
            """)
    void anItemWithoutATextSaysWhatItIs(String file, String message) {
        List<Part> parts = read(file);
        assertThat(parts).hasSize(1);
        assertThat(Parts.none(parts.get(0)).reason()).hasMessage(message);
        assertThat(Parts.none(parts.get(0)).reason().code()).isEqualTo("no-text");
    }

    @Test
    void theCaptionOfAPictureIsNoArticle() {
        List<Part> parts = read("envelope.json");
        assertThat(Parts.draft(parts.get(0)).text()).isEqualTo("Odell left.\n\nHe was tired.");
        assertThat(Parts.draft(parts.get(0)).metadata().publisher()).isEqualTo("ENA");
        assertThat(Parts.none(parts.get(1)).reason()).hasMessage("a picture without an article's text: Odell");
    }

    @Test
    void aKilledItemNeedsNoText() {
        Draft killed = Parts.only(read("killed.json"));
        assertThat(killed.text()).isEmpty();
        assertThat(killed.metadata().status()).isEqualTo(PublicationStatus.CANCELED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "body_text": "Odell left."                                       | Odell left.
            "body_text": "Odell left.\\r\\nHe was tired."                    | Odell left.//He was tired.
            "body_text": "Odell left the\\nroom before\\nthe vote began."    | Odell left the room before the vote began.
            "body_html": " ", "body_text": "Odell left."                     | Odell left.
            "body_richtext": "<p>Odell left.</p>"                            | Odell left.
            "bodies": [{"value": "<div>Odell <i>l</i>eft.</div>"}]           | Odell left.
            "bodies": [{"contentType": "text/plain", "value": "Use <br> 3."}]| Use <br> 3.
            "headline": "Odell leaves", "body_html": "<h1>Odell leaves</h1><p>Odell left.</p>" | Odell left.
            """)
    void theBodyThatTellsParagraphsBestIsTaken(String properties, String paragraphs) {
        assertThat(item(properties).text().replace("\n\n", "//")).isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "source": "Lakeside Press", "copyrightholder": "ENA"       | Lakeside Press
            "infoSources": [{"name": "Harbour Wire"}, {"name": "ENA"}] | Harbour Wire, ENA
            "infosource": {"name": "Harbour Wire"}                     | Harbour Wire
            "copyrightHolder": "ENA"                                   | ENA
            "copyrightholder": ""                                      |
            """)
    void thePublisherIsTheSourceBeforeTheOwner(String properties, String publisher) {
        Metadata facts = item(properties + ", \"body_text\": \"Odell left.\"").metadata();
        assertThat(facts.publisher()).isEqualTo(publisher);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ednote\": \"Please kill this story\"",
                "\"ednote\": \"MANDATORY KILL\"",
                "\"pubStatus\": \"stat:canceled\""
            })
    void aKillIsToldByTheNoteToo(String properties) {
        Metadata facts = item(properties + ", \"body_text\": \"Odell left.\"").metadata();
        assertThat(facts.status()).isEqualTo(PublicationStatus.CANCELED);
    }

    @Test
    void whatIsNoNewsIsNamed() {
        for (String foreign : List.of(
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"type\": \"object\"}",
                "{\"type\": \"Feature\", \"geometry\": null}")) {
            assertThatThrownBy(() -> Parts.read(new NinjsReader(), foreign))
                    .isInstanceOf(RejectedArticleException.class)
                    .hasMessageContaining("expected is a ninjs item");
        }
    }

    @Test
    void aFileIsReadAsNinjsByItsContent() {
        Reading reading = Read.bytes(Parts.resource("ninjs/article-1x.json"));
        assertThat(reading.article().id()).isEqualTo("urn:example:lakeside:20250516:0007");
        assertThat(reading.charset()).isEqualTo("UTF-8");
    }
}
