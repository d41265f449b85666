// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Items;
import dev.hearsay.intake.Read;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsMlG2Test {

    private static final List<ReadItem> MESSAGE = Items.ofFixture("newsml-g2/message.xml");

    @Test
    void everyItemOfAMessageIsAnArticleOrSaysWhatItIs() {
        assertThat(MESSAGE).hasSize(4);
        assertThat(Items.failure(MESSAGE.get(0)).message())
                .isEqualTo("a package of links to other items: \"Harbour dispute\"");
        assertThat(Items.failure(MESSAGE.get(0)).articleId()).isEqualTo("tag:lakeside.example,2025:pkg-7");
        assertThat(Items.article(MESSAGE.get(1)).id()).isEqualTo("tag:lakeside.example,2025:txt-1");
        assertThat(Items.failure(MESSAGE.get(2)).code()).isEqualTo("no-text");
        assertThat(Items.failure(MESSAGE.get(2)).message())
                .isEqualTo("a picture without text: \"Mayor Odell at the harbour\"");
        assertThat(Items.failure(MESSAGE.get(2)).line()).isEqualTo(42);
        assertThat(Items.article(MESSAGE.get(3)).id()).isEqualTo("tag:lakeside.example,2025:txt-2");
    }

    @Test
    void theTextIsItsCopyAndNothingElse() {
        assertThat(Items.article(MESSAGE.get(1)).text()).isEqualTo("""
                        The harbour is “not for sale”, Mayor Ivo Odell said on Friday.
                        He would not say more.

                        Vote on Tuesday

                        Lund & Sons offered 40 million.

                        Two others withdrew.""");
    }

    @Test
    void theItemsMetadataTellsTheRest() {
        assertThat(Read.plain(Items.facts(MESSAGE.get(1))))
                .isEqualTo(new Metadata(
                        "Odell refuses to sell the harbour",
                        "Ana Petrova",
                        "Lakeside Press",
                        null,
                        LocalDate.of(2025, 5, 16),
                        null,
                        "VALMORA",
                        null,
                        "en",
                        PublicationStatus.USABLE,
                        "3",
                        null));
    }

    @Test
    void anotherLanguageAndAStatusAreTold() {
        Metadata facts = Items.facts(MESSAGE.get(3));
        assertThat(facts.language()).isEqualTo("de");
        assertThat(facts.status()).isEqualTo(PublicationStatus.WITHHELD);
        assertThat(facts.publisher()).isEqualTo("LAKESIDE");
    }

    @Test
    void theOriginalRenditionIsReadAndItsEscapedMarkupUnderstood() {
        ReadItem item = Items.ofFixture("newsml-g2/correction.xml").get(0);
        assertThat(Items.article(item).text())
                .isEqualTo("Mayor Odell & his deputy stay, the council said.\n\n“For good,” Odell said.");
        Metadata facts = Items.facts(item);
        assertThat(facts.correction()).isEqualTo("Corrects the name of the mayor in the first paragraph.");
        assertThat(facts.status()).isEqualTo(PublicationStatus.WITHHELD);
        assertThat(facts.published()).isEqualTo(LocalDate.of(2025, 5, 16));
        assertThat(facts.version()).isEqualTo("2");
    }

    @Test
    void aCanceledItemNeedsNoText() {
        ReadItem item = Items.ofFixture("newsml-g2/kill.xml").get(0);
        assertThat(Items.article(item).text()).isEmpty();
        assertThat(Items.facts(item).status()).isEqualTo(PublicationStatus.CANCELED);
        assertThat(Items.facts(item).title()).isEqualTo("Odell leaves");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sig:update                                        | false
            sig:correction                                    | true
            http://cv.iptc.org/newscodes/signal/correction    | true
            """)
    void anUpdateIsNoCorrection(String signal, boolean correction) {
        String document = newsItem("<signal qcode='" + signal + "'/>", "<inlineData>Odell left.</inlineData>");
        assertThat(Items.facts(Items.of(document).get(0)).correction() != null).isEqualTo(correction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <remoteContent href='a.txt'/>                                          | an item whose text stands in a file of its own
            <inlineXML><events><event/></events></inlineXML>                       | data (<events>) without an article
            <inlineXML/>                                                           | a text item without text
            <inlineData contenttype='image/png' encoding='e:base64'>iVBO</inlineData> | a text item without text
            <inlineXML><html><body><p>By Ana Petrova</p></body></html></inlineXML> | a text item without text
            """)
    void anItemWithoutTextSaysWhatItHolds(String content, String message) {
        assertThat(Items.failure(Items.of(newsItem("", content)).get(0)).message())
                .isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <knowledgeItem guid='k'/> | a collection of concepts
            <planningItem guid='p'/>  | a plan of coverage
            <catalogItem guid='c'/>   | a catalogue of vocabularies
            <conceptItem guid='e'><concept><name>Fair</name><eventDetails/></concept></conceptItem> | an event without an article: "Fair"
            <newsMessage/>            | a news message without an item
            <groupSet/>               | a package of links to other items
            """)
    void itemsOfOtherKindsAreNamed(String document, String message) {
        assertThat(Items.failure(Items.of(document).get(0)).message()).isEqualTo(message);
    }

    @Test
    void textLaidOutByHandKeepsItsLines() {
        String document = newsItem(
                "",
                "<inlineData contenttype='text/plain'>&lt;p&gt;\nOdell said\nno.\n   Ruiz said\nyes.&lt;/p&gt;</inlineData>");
        assertThat(Items.article(Items.of(document).get(0)).text()).isEqualTo("Odell said\nno.\n   Ruiz said\nyes.");
    }

    @Test
    void escapedNitfIsReadAsNitf() {
        String document = newsItem(
                "",
                "<inlineData><![CDATA[<?xml version='1.0'?><nitf><body><body.head><byline>By Jo Lund"
                        + "</byline></body.head><body.content><p>Odell left.</p></body.content></body></nitf>]]></inlineData>");
        assertThat(Items.facts(Items.of(document).get(0)).byline()).isEqualTo("Jo Lund");
        assertThat(Items.article(Items.of(document).get(0)).text()).isEqualTo("Odell left.");
    }

    @Test
    void aFaultInOneItemLeavesTheOthers() {
        String broken =
                "<newsItem guid='a'><contentSet><inlineData><![CDATA[<nitf><p>Odell]]></inlineData></contentSet></newsItem>";
        String whole = "<newsItem guid='b'><contentSet><inlineData>Ruiz left.</inlineData></contentSet></newsItem>";
        List<ReadItem> items = Items.of("<newsMessage><itemSet>" + broken + whole + "</itemSet></newsMessage>");
        assertThat(Items.failure(items.get(0)).code()).isEqualTo("cut-off");
        assertThat(Items.failure(items.get(0)).articleId()).isEqualTo("a");
        assertThat(Items.article(items.get(1)).text()).isEqualTo("Ruiz left.");
    }

    private static String newsItem(String itemMeta, String content) {
        return "<newsItem guid='x'><itemMeta><itemClass qcode='ninat:text'/>" + itemMeta + "</itemMeta><contentSet>"
                + content + "</contentSet></newsItem>";
    }
}
