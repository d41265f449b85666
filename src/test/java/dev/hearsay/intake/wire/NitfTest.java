// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Items;
import dev.hearsay.intake.Read;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitfTest {

    private static final Article ARTICLE =
            Items.article(Items.ofFixture("nitf/article.xml").get(0));

    @Test
    void theTextIsItsCopyAndNothingElse() {
        assertThat(ARTICLE.text()).isEqualTo("""
                        VALMORA, Novara (Harbour Wire) — Mayor Ivo Odell and Lund & Sons settled on Friday.

                        The sum

                        “It was 40€,” Odell said.

                        We won't pay more.

                        First line of a table that
                        was set by hand.""");
        assertThat(ARTICLE.copy()).startsWith(" ".repeat(33) + "Mayor");
    }

    @Test
    void theHeadTellsTheRest() {
        assertThat(ARTICLE.id()).isEqualTo("harbour.20250516.17");
        assertThat(Read.plain(ARTICLE.metadata()))
                .isEqualTo(new Metadata(
                        "Odell & Lund settle",
                        "Ana Petrova, Harbour Wire",
                        "Harbour Wire",
                        null,
                        LocalDate.of(2025, 5, 16),
                        null,
                        "Valmora, Novara",
                        null,
                        "en",
                        PublicationStatus.USABLE,
                        "2.5",
                        "Eds: Corrects the sum in paragraph 2."));
    }

    private static Metadata facts(String docdata, String head) {
        return Items.facts(Items.of("<nitf><head>" + docdata + "</head><body><body.head>" + head
                        + "</body.head><body.content><p>Odell left.</p></body.content></body></nitf>")
                .get(0));
    }

    @ParameterizedTest
    @CsvSource({"usable, USABLE", "embargoed, WITHHELD", "withheld, WITHHELD", "canceled, CANCELED", "odd, USABLE"})
    void theManagementStatusCounts(String written, PublicationStatus status) {
        assertThat(facts("<docdata management-status='" + written + "'/>", "").status())
                .isEqualTo(status);
    }

    @Test
    void aKillInTheMessageToEditorsCounts() {
        assertThat(facts("<docdata><ed-msg info='MANDATORY KILL'/></docdata>", "")
                        .status())
                .isEqualTo(PublicationStatus.CANCELED);
    }

    @Test
    void aCorrectionElementIsOne() {
        assertThat(facts("<docdata><correction id-string='hw.3'/></docdata>", "")
                        .correction())
                .isEqualTo("correction of hw.3");
        assertThat(facts("<docdata/><revision-history comment='ADDS a quote'/>", "")
                        .correction())
                .isNull();
        assertThat(facts("<docdata/><revision-history comment='CORRECTS the day'/>", "")
                        .correction())
                .isEqualTo("CORRECTS the day");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By MARA LUND<byttl>ENA Writer</byttl>            | MARA LUND, ENA Writer
            By Mara Lund, <byttl>Staff</byttl>               | Mara Lund, Staff
            <person>Mara Lund</person><byttl>ENA</byttl>     | Mara Lund, ENA
            <byttl>Sports Desk</byttl>                       | Sports Desk
            gr/bp                                            |
            By                                               |
            """)
    void bylinesAreReadWithTheirPosts(String written, String byline) {
        assertThat(facts("", "<byline>" + written + "</byline>").byline()).isEqualTo(byline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <location>VALMORA</location>                                     | VALMORA
            FORT ODELL, Nov. (ENA) --                                        | FORT ODELL, Nov.
            <story.date norm='20250516'>20250516T100000Z</story.date>        |
            2025-05-16 13:00:03 GMT                                          |
            """)
    void datelinesAreReadWhereTheyNameAPlace(String written, String place) {
        assertThat(facts("", "<dateline>" + written + "</dateline>").place()).isEqualTo(place);
    }

    @Test
    void quotationMarksEscapedTwiceAreUnderstood() {
        assertThat(Items.article(Items.of("<nitf><body><p>&amp;quot;No,&amp;#8221; Odell &amp;amp; Co. said; AT&amp;T;"
                                        + " wrote &amp;lt;no&amp;gt;.</p></body></nitf>")
                                .get(0))
                        .text())
                .isEqualTo("\"No,” Odell & Co. said; AT&T; wrote &lt;no&gt;.");
    }

    @Test
    void aBodyWithoutContentIsReadToo() {
        assertThat(Items.article(Items.of("<nitf><body><p>Odell left.</p></body></nitf>")
                                .get(0))
                        .text())
                .isEqualTo("Odell left.");
        assertThat(Items.failure("<nitf><head><title>Odell</title></head><body/></nitf>"))
                .isEqualTo("no-text 1:1 an NITF document without text: \"Odell\"");
    }

    @Test
    void anEnvelopeOfAnotherVocabularyIsOpened() {
        String nitf = "<nitf><body><body.content><p>%s left.</p></body.content></body></nitf>";
        assertThat(Items.of("<feed-out><entry>" + nitf.formatted("Odell") + "</entry><entry>" + nitf.formatted("Ruiz")
                        + "</entry></feed-out>"))
                .extracting(item -> Items.article(item).text())
                .containsExactly("Odell left.", "Ruiz left.");
        assertThat(Items.failure("<Invoice><p>Odell owes 3.</p></Invoice>"))
                .startsWith("unsupported-format 1:1 an XML document whose root element <Invoice> ");
    }
}
