// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Read;
import dev.hearsay.intake.date.AddressDate;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDateTest {

    private static final String COPY =
            "<p>The harbour board met on Monday and could not agree on a new crane, its chair said"
                    + " after the meeting, which had lasted for nine hours and had been interrupted twice by hauliers.</p>"
                    + "<p>“We have sold the old fire engine for this,” Mara Odell told the meeting in the town hall.</p>";

    private static @Nullable PageDate of(String head, String line) {
        String html = "<head>" + head + "</head><body><main><article><h1>Board argues over crane</h1>" + line + COPY
                + "</article></main><div><article><h3><a href=/1>School</a></h3><time datetime=2031-03-19>19 March</time>"
                + "<p>The school stays open for two years, the board said.</p></article><article><h3><a href=/2>Mine</a></h3>"
                + "<time datetime=2031-03-18>18 March</time><p>The mine may reopen, the ministry said.</p></article></div>";
        PageFacts told = PageFacts.of(Jsoup.parse(html));
        return PageDate.of(
                        Jsoup.parse(html),
                        null,
                        told.meta(),
                        told.facts().title(),
                        told.facts().url())
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "article_date_original § Wednesday, March 5, 2031, 12:06 PM",
                "DC.date.issued § Wed, 05 Mar 2031 12:06:00 GMT",
                "cms-first-publish § 12:06 PM EST, Wednesday 5 March 2031",
                "publish-date § Wed Mar 05 12:06:00 EST 2031",
                "date § 20310305120600",
                "pub_time § 1930478400",
                "Date-Created § 2031/03/05 10:00",
            })
    void aMetaTagIsReadWhateverStandsAroundItsDay(String name, String content) {
        String head =
                "<meta name='lastmod-date' content='2031-03-09'><meta name='event-start-date' content='2031-04-01'>"
                        + "<meta name='" + name + "' content='" + content + "'>";
        assertThat(of(head, "")).hasToString("PageDate[day=2031-03-05, from=META]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>By <a href=/l>Lena Moss</a> | March 5, 2031 | 12:06 PM</div>",
                "<p>Lena Moss • Wednesday, 5 March 2031 • 5 min read</p>",
                "By LENA MOSS<br>March 5, 2031<br><br>",
                "<div><span>Last updated:</span> <span>9 March 2031</span> <span>Published:</span> <span>5 March 2031</span></div>",
                "<p>Stones give way under forty tonnes.</p><div>05 Mar 2031 at 10.06am</div>",
                "<div>Updated <time datetime=2031-03-09>9 March</time> Posted <time datetime=2031-03-05>5 March</time></div>",
                "<div>Updated <time class=updated datetime=2031-03-09>9 March</time> <time class=published datetime=2031-03-05>5 March</time></div>",
                "<span itemprop=dateModified content=2031-03-09></span><span itemprop=datePublished content=2031-03-05></span>",
                "<time class='entry-date published updated' datetime=2031-03-05>5 March</time>",
            })
    void theDayIsShownBelowTheHeadline(String line) {
        assertThat(of("", line)).hasToString("PageDate[day=2031-03-05, from=PAGE]");
    }

    @Test
    void aDayInTheTextOrOfAnotherArticleIsNotTheDayOfPublication() {
        assertThat(of("", "")).isNull();
        assertThat(of("", "<p>The old crane was bought on March 5, 2029, and was never paid for, the board said.</p>"))
                .isNull();
    }

    @Test
    void theAddressDatesAPageThatSaysNothingElse() {
        String address = "<link rel=canonical href='https://wire.example/2031/mar/05/crane'>";
        assertThat(of(address, "<div>Updated 9 March 2031</div>")).hasToString("PageDate[day=2031-03-05, from=URL]");
        assertThat(of("", "<div>Updated 9 March 2031</div>")).hasToString("PageDate[day=2031-03-09, from=PAGE]");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://wire.example/2031/03/05/crane, 2031-03-05",
                "https://wire.example/news/2031/3/5, 2031-03-05",
                "https://wire.example/world/2031/mar/05/crane, 2031-03-05",
                "https://wire.example/2031/March/05/crane.html, 2031-03-05",
                "https://wire.example/20310305/crane, 2031-03-05",
                "https://wire.example/crane-20310305.html, 2031-03-05",
                "https://wire.example/crane-2031-03-05, 2031-03-05",
                "https://wire.example/2031/0305/crane, 2031-03-05",
                "https://wire.example/2031/13/05/crane, -",
                "https://wire.example/2031/02/30/crane, -",
                "https://wire.example/2031/03/crane, -",
                "https://wire.example/id/120310305777, -",
                "https://2031-03-05.example/crane?d=2031-03-05, -",
            })
    void anAddressMayHoldTheDay(String address, String day) {
        assertThat(String.valueOf(AddressDate.of(address))).isEqualTo(String.valueOf(day));
    }

    @Test
    void theAddressAroundADocumentCounts() {
        Metadata archived = Metadata.NONE.withUrl("https://wire.example/2031/03/05/crane");
        Content content = new Content(COPY.getBytes(StandardCharsets.UTF_8), null, null, archived);
        assertThat(((Draft) new HtmlReader().read(content).get(0)).metadata().published())
                .isEqualTo("2031-03-05");
        assertThat(Read.bytes(COPY.getBytes(StandardCharsets.UTF_8), archived)
                        .article()
                        .metadata()
                        .published())
                .isEqualTo("2031-03-05");
        assertThat(PageDate.of(Jsoup.parse(COPY), null, Map.of(), null, null)).isEmpty();
    }
}
