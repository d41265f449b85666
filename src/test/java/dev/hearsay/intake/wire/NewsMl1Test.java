// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Items;
import dev.hearsay.intake.Read;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsMl1Test {

    private static final List<ReadItem> TWO = Items.ofFixture("newsml-1/two-items.xml");

    @Test
    void theMainTextIsReadInEnglish() {
        List<ReadItem> items = Items.ofFixture("newsml-1/multimedia.xml");
        assertThat(items).hasSize(1);
        assertThat(Items.article(items.get(0)).text())
                .isEqualTo("Mara Lund said she would accept the vote.\n\n“It is over,” she said.");
        assertThat(Items.article(items.get(0)).id()).isEqualTo("urn:newsml:ena.example:20250516:TX-77");
        assertThat(Read.plain(Items.facts(items.get(0))))
                .isEqualTo(new Metadata(
                        "Lund accepts the vote",
                        "Mara Lund and Jo Odell",
                        "ENA",
                        null,
                        LocalDate.of(2025, 5, 16),
                        null,
                        "VALMORA, Novara",
                        null,
                        "en",
                        PublicationStatus.WITHHELD,
                        "2",
                        "Correction"));
    }

    @Test
    void whatIsLeftAsideIsTold() {
        Reading reading = (Reading) Items.ofFixture("newsml-1/multimedia.xml").get(0);
        assertThat(reading.notes())
                .extracting(Note::message)
                .containsExactly(
                        "another rendition of this text, in fr, is left aside",
                        "a text beside the main one is left aside");
        assertThat(reading.charset()).isEqualTo("windows-1252");
    }

    @Test
    void aDuplicateIsReadOnceAndTold() {
        Reading reading = (Reading) TWO.get(0);
        assertThat(reading.article().text())
                .isEqualTo("The ferry runs again, Captain Sena Ruiz said.\n\n«At last,» he added.");
        assertThat(reading.notes()).extracting(Note::message).containsExactly("the same text stands here again");
        assertThat(reading.article().metadata().title()).isEqualTo("Ferry runs again");
    }

    @Test
    void eachItemIsAnArticleOrSaysWhatItIs() {
        assertThat(TWO).hasSize(3);
        assertThat(Items.article(TWO.get(0)).id()).isEqualTo("ena.example#1");
        assertThat(Items.failure(TWO.get(1)).message()).isEqualTo("a picture without text: \"The ferry\"");
        assertThat(Items.facts(TWO.get(2)).status()).isEqualTo(PublicationStatus.CANCELED);
        assertThat(Items.facts(TWO.get(2)).title()).isEqualTo("Ferry sinks");
    }

    @Test
    void differentTextsWithoutARoleAreArticlesOfTheirOwn() {
        String text = "<NewsComponent Duid='%s'><NewsLines><HeadLine>%s</HeadLine></NewsLines>"
                + "<ContentItem><DataContent><p>%s</p></DataContent></ContentItem></NewsComponent>";
        List<ReadItem> items = Items.of("<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>7</NewsItemId>"
                + "</NewsIdentifier></Identification><NewsComponent>" + text.formatted("a", "One", "Odell left.")
                + text.formatted("b", "Two", "Ruiz stayed.") + "</NewsComponent></NewsItem></NewsML>");
        assertThat(items).extracting(item -> Items.article(item).id()).containsExactly("7#a", "7#b");
        assertThat(items).extracting(item -> Items.facts(item).title()).containsExactly("One", "Two");
    }

    @Test
    void anEmptyDocumentIsSaidToBeOne() {
        assertThat(Items.failure("<NewsML/>")).isEqualTo("no-text 1:1 a NewsML document without a news item");
        assertThat(Items.failure("<NewsML><NewsItem><NewsComponent/></NewsItem></NewsML>"))
                .isEqualTo("no-text 1:1 a news item without text");
    }
}
