// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Dateline;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Of several days the first that says something is taken, and where it was read is told. */
class PublishedFromTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);
    private static final String COPY = "The quay of Lonsby is shut, Ona Quill said on Tuesday.";

    @Test
    void aPressReleaseIsOfTheDayOfItsDateline() {
        Metadata facts =
                Read.text(Cases.text("18-press-dateline-a.txt")).article().metadata();
        assertThat(facts.published()).isEqualTo(LocalDate.of(2031, 2, 1));
        assertThat(facts.publishedFrom()).isEqualTo(PublishedFrom.DATELINE);
        assertThat(facts.place()).isEqualTo("AUSTEN, Vale");
        assertThat(facts.publisher()).isEqualTo("Quillfoam, Inc.");
        assertThat(Read.copy(Cases.text("18-press-dateline-a.txt")))
                .isEqualTo("MEDIA RELEASE PR41276\nQuillfoam Partners with Brask Digital on Harbour Payments|"
                        + "Quillfoam, Inc. ( https://www.quillfoam.example/ ) (Vale: QFM), a leader in harbour payments, today"
                        + " announced a partnership with Brask Digital, the digital unit of Brask Group.\n\n"
                        + "\"We are glad to work with Quillfoam,\" said Hamid Oyelaran, who leads Brask Digital.");
    }

    @Test
    void theOtherFormOfReleasesKeepsTheNameOfTheFirm() {
        Metadata facts =
                Read.text(Cases.text("18-press-dateline-c.txt")).article().metadata();
        assertThat(facts.published()).isEqualTo(DAY);
        assertThat(facts.place()).isEqualTo("VALE CITY");
        assertThat(Read.copy(Cases.text("18-press-dateline-c.txt"))).startsWith("Brask Holdings Co. said on Tuesday");
    }

    @Test
    void aHeaderIsBeforeTheDatelineAndTheDatelineBeforeTheOption() {
        String dateline = "LONSBY, March 4, 2031 (KLX) — " + COPY;
        assertThat(from("Date: 2031-03-05\n\n" + dateline)).isEqualTo("2031-03-05 HEADER");
        assertThat(from(" date 2031-03-05 " + dateline)).isEqualTo("2031-03-05 HEADER");
        assertThat(from("By Lena Moss\nPublished March 5, 2031\n\n" + COPY)).isEqualTo("2031-03-05 HEADER");
        assertThat(from(dateline)).isEqualTo("2031-03-04 DATELINE");
        assertThat(from("Dateline: LONSBY, March 4, 2031\n\n" + COPY)).isEqualTo("2031-03-04 DATELINE");
        assertThat(from("LONSBY, March 4 (KLX) — " + COPY)).isEqualTo("2031-03-06 OPTION");
        assertThat(from(COPY)).isEqualTo("2031-03-06 OPTION");
        assertThat(Read.text(COPY).article().metadata().publishedFrom()).isNull();
    }

    @Test
    void recordsAndPagesSayWhere() {
        assertThat(from("{\"text\": \"" + COPY + "\", \"date\": \"2031-03-05\"}"))
                .isEqualTo("2031-03-05 RECORD");
        assertThat(from("{\"text\": \"LONSBY, March 4, 2031 (KLX) — " + COPY + "\"}"))
                .isEqualTo("2031-03-04 DATELINE");
        String page = "<html lang=\"en\"><head>%s</head><body><article><h1>Quay</h1>%s<p>" + (COPY + " ").repeat(6)
                + "</p></article></body></html>";
        assertThat(from(page.formatted("<meta name=\"date\" content=\"2031-03-05\">", "")))
                .isEqualTo("2031-03-05 META");
        assertThat(from(page.formatted("", "<time datetime=\"2031-03-05T22:00:00-05:00\">5 March</time>")))
                .isEqualTo("2031-03-05 PAGE");
        assertThat(from(page.formatted(
                        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-05\"}</script>",
                        "")))
                .isEqualTo("2031-03-05 JSON_LD");
    }

    @Test
    void aFeedsDayIsThatOfTheZoneItIsWrittenIn() {
        List<ReadItem> items = Items.of(Cases.bytes("49-feed-date-a.xml"));
        assertThat(Items.facts(items.get(0)).published()).isEqualTo(DAY);
        assertThat(Items.facts(items.get(0)).publishedFrom()).isEqualTo(PublishedFrom.RECORD);
    }

    @Test
    void aDatelineWithoutAYearIsInTheRecordOfTheArticle() {
        String text = "Quay shut\n\nLONSBY, March 4 (KLX) — " + COPY;
        Dateline dateline =
                Objects.requireNonNull(Read.text(text).article().metadata().dateline());
        assertThat(dateline.place()).isEqualTo("LONSBY");
        assertThat(dateline.span())
                .isNotNull()
                .satisfies(span -> assertThat(span.in(text)).isEqualTo("LONSBY, March 4 (KLX) — "));
        assertThat(dateline.day()).isNotNull().satisfies(day -> {
            assertThat(day.monthDay()).isEqualTo(MonthDay.of(3, 4));
            assertThat(day.year()).isNull();
            assertThat(day.span())
                    .isNotNull()
                    .satisfies(span -> assertThat(span.in(text)).isEqualTo("March 4"));
        });
    }

    @Test
    void theCopyOfNitfMayBeEscapedMarkup() {
        for (String document : List.of(
                Cases.text("41-nitf-cdata-a.xml"),
                Cases.text("41-nitf-cdata-a.xml")
                        .replace("<![CDATA[<p>", "&lt;p&gt;")
                        .replace("</p><p>", "&lt;/p&gt;&lt;p&gt;")
                        .replace("</p>]]>", "&lt;/p&gt;"),
                Cases.text("41-nitf-cdata-a.xml").replace("<block>", "").replace("</block>", ""),
                Cases.text("41-nitf-cdata-a.xml")
                        .replace("<p>Mayor", "<div><p>Mayor")
                        .replace("</p>]]>", "</p></div>]]>"))) {
            assertThat(Items.article(Items.of(document).get(0)).text())
                    .isEqualTo("Mayor Ulla Prane said on Tuesday that the bridge was safe.\n\n"
                            + "“We measured every bolt,” said engineer Piet Okafor.");
        }
    }

    @Test
    void newsMlMayHoldEscapedMarkupInsideOfMarkup() {
        String item = "<newsItem guid=\"urn:x\" xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentSet><inlineXML>"
                + "<html><body><![CDATA[<p>One, she said.</p><p>Two &amp; three.</p>]]></body></html></inlineXML></contentSet></newsItem>";
        assertThat(Items.article(Items.of(item).get(0)).text()).isEqualTo("One, she said.\n\nTwo & three.");
    }

    @Test
    void aControlCharacterInNewsXmlIsMendedWithANote() {
        Reading reading =
                (Reading) Items.of(Cases.text("41-nitf-cdata-a.xml").replace("safe.</p>", "safe\u000B & sound.</p>"))
                        .get(0);
        assertThat(reading.article().text()).contains("safe & sound.");
        assertThat(reading.notes()).extracting(Note::code).containsExactly("repaired");
    }

    /** Day and origin of an article that is read with an option of the sixth. */
    private static String from(String document) {
        Metadata option = Metadata.NONE.withPublished(LocalDate.of(2031, 3, 6), PublishedFrom.OPTION);
        Metadata facts = Read.bytes(document.getBytes(StandardCharsets.UTF_8), option)
                .article()
                .metadata();
        return facts.published() + " " + facts.publishedFrom();
    }
}
