// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.intake.Read;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose article was lost, cut short or mixed with something else, and others of each kind. */
class PageCasesTest {

    private static final String WEIR = """
            The weir at Orrin held through the night, its keeper Sela Dunmore said on Tuesday, and no house in the lower town was flooded.

            “The gates did what they were built for,” Dunmore told reporters at the lock. “I have no doubt that they will do so again next spring.”""";

    private static final String CHAINS =
            "\n\nThe river board said it would look at the gates in May and pay for new chains out of its reserve fund.";

    private static final String BRIDGE =
            "Mayor Ulla Prane said on Tuesday that the bridge was safe, and that nobody in the town had to be afraid of it";

    private static final String BOLTS =
            "“We measured every bolt,” said engineer Piet Okafor, who has looked after the bridge for nineteen years.";

    private static final String COPY = "<p>" + WEIR.replace("\n\n", "</p><p>") + "</p><p>" + CHAINS.strip() + "</p>";

    private static final String LINKS =
            "<ul><li><a href='/1'>Fish sellers win their case against the toll on carts at the"
                    + " lower gate of the old town</a></li><li><a href='/2'>Mayor denies that she sold the tower clock to a"
                    + " collector from over the border</a></li><li><a href='/3'>Pilots of the inner harbour want longer breaks"
                    + " between two ships after a near miss in the fog</a></li></ul><footer><p>Harbour Wire brings news of sea and"
                    + " river to readers in four provinces on paper, by wire and on the screen.</p></footer>";

    private static final String ARTICLE = "<meta property='og:type' content='article'>";

    private static Draft page(byte[] html) {
        return (Draft) new HtmlReader().read(Content.of(html)).get(0);
    }

    private static Draft page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Draft ofCase(String name) {
        return page(file(name));
    }

    private static byte[] file(String name) {
        try (InputStream in = PageCasesTest.class.getResourceAsStream("/cases/" + name + ".html")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RejectedArticleException rejection(byte[] html) {
        return catchThrowableOfType(RejectedArticleException.class, () -> page(html));
    }

    @Test
    void aClassThatNamesAGateDoesNotHideTheBody() {
        assertThat(ofCase("02-html-body-lost-a").text())
                .isEqualTo(WEIR + "\n\nThe river board said it would look at the gates in May.");
        assertThat(ofCase("02-html-body-lost-c").text())
                .startsWith(BRIDGE)
                .contains("“Two of forty were loose.”", "forty new bolts")
                .endsWith("would wait for a week all the same.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "premium locked",
                "article__body ad-container",
                "cookies-accepted page",
                "newsletter-article",
                "tone-comment",
                "layout-sidebar-right",
                "post tag-popular category-social has-related",
                "subscriber-content",
                "login-wall"
            })
    void noNameHidesTheGreaterPartOfTheText(String name) {
        String html = ARTICLE + "<body><div class='" + name + "'>" + COPY + "</div>" + LINKS;
        assertThat(page(html).text()).isEqualTo(WEIR + CHAINS);
    }

    @Test
    void aCallToPayIsLeftOut() {
        String html = ARTICLE + "<article>" + COPY
                + "<div class='premium-box'><p>Subscribe now for two marks a month and cancel any time.</p></div></article>";
        assertThat(page(html).text()).isEqualTo(WEIR + CHAINS);
    }

    @Test
    void teasersOfOtherArticlesAreLeftOut() {
        assertThat(ofCase("09-html-teasers-a").text()).isEqualTo(WEIR + CHAINS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><h4><a href='/1'>Toll falls</a></h4><p>%s</p></li><li><h4><a href='/2'>Clock stays</a></h4><p>%s</p></li></ul>",
                "<div><a href='/1'><h4>Toll falls</h4><p>%s</p></a><a href='/2'><h4>Clock stays</h4><p>%s</p></a></div>",
                "<div><div><a href='/1'>Sellers win against toll</a><p>%s</p></div><div><a href='/2'>Clock stays in tower</a><p>%s</p></div></div>",
                "<h3>More from Harbour Wire</h3><div><a href='/1'>Toll</a><p>%s</p></div><div><a href='/2'>Clock</a><p>%s</p></div>"
            })
    void teasersAreKnownByTheirForm(String teasers) {
        String html = ARTICLE + "<div><h1>Weir holds</h1>" + COPY
                + teasers.replace("%s", "A court in Lonsby said on Monday that this was against the law.") + "</div>";
        assertThat(page(html).text()).isEqualTo(WEIR + CHAINS);
    }

    @Test
    void aBlankInAnElementOfItsOwnDividesWords() {
        assertThat(ofCase("10-html-glued-a").text()).isEqualTo(BRIDGE + ".\n\n" + BOLTS);
    }

    @Test
    void marksOfAPublishingSystemAreNotText() {
        assertThat(ofCase("14-jsonld-markup-a").text()).isEqualTo("""
                        The pond behind the barn was white, and engineer Petra Holm said it would stay so until June.

                        Last year, Holm and her team published a paper about the pond in Ice Letters, which said that glass beads kept half of the ice.

                        “Nobody believed us,” Holm said. “We had to pay for the beads ourselves.”

                        The ministry said it would not pay for a second winter, and its spokesman Karl Oster called the beads “a toy.\u201d""");
    }

    @Test
    void aBoxOnTheAuthorIsNotText() {
        Draft draft = ofCase("15-html-author-box-a");
        assertThat(draft.text()).isEqualTo(WEIR);
        assertThat(draft.metadata().byline()).isEqualTo("Lena Moss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><strong>About the author</strong></p><p>Lena Moss says she knows every weir on the river.</p>",
                "<div class='c-author-box'><h4>Lena Moss</h4><p>She says she knows every weir on the river.</p></div>",
                "<h3>Written by</h3><div>Lena Moss</div><p>She says she knows every weir on the river.</p>",
                "<p><i>Lena Moss is a reporter who says she knows every weir.</i></p><p>Additional reporting by Wanda Ruiz</p>"
            })
    void whatIsSaidOfTheAuthorIsNotText(String box) {
        String html = "<meta name=author content='Lena Moss'>" + ARTICLE + "<div><h1>Weir holds</h1>" + COPY + box;
        assertThat(page(html).text()).isEqualTo(WEIR + CHAINS);
    }

    @ParameterizedTest
    @CsvSource({"16-html-date-lost-a, ", "16-html-date-lost-c, Lena Moss", "17-html-date-updated-a, "})
    void thePageIsDated(String name, String byline) {
        Draft draft = ofCase(name);
        assertThat(draft.metadata().published()).isEqualTo("2031-03-05");
        assertThat(draft.metadata().byline()).isEqualTo(byline);
        assertThat(draft.text()).isEqualTo(WEIR + CHAINS);
    }

    @Test
    void aFrontPageIsAListOfLinks() {
        RejectedArticleException rejection = rejection(file("46-front-page-a"));
        assertThat(rejection.code()).isEqualTo("no-text");
        assertThat(rejection).hasMessageContaining("list of links");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2><a href='/%d'>Toll on carts falls</a></h2><p>%s %s</p>",
                "<h2>Toll on carts falls</h2><p>%s</p><a href='/%d'>Read more</a>",
                "<a href='/%d'>Toll on carts of fish falls</a><p>%s</p>"
            })
    void teasersAloneAreAFrontPage(String teaser) {
        StringBuilder html = new StringBuilder("<title>Harbour Wire</title><body><h1>Harbour Wire</h1>");
        for (int i = 0; i < 5; i++) {
            html.append("<div>")
                    .append(teaser.replace("%d", "a" + i)
                            .replace("%s", "A court in Lonsby said on Monday that the toll was against the law."))
                    .append("</div>");
        }
        assertThat(rejection(html.toString().getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("no-text");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 200})
    void anArticleAboveManyTeasersIsStillAnArticle(int teasers) {
        String paragraph = "<p>“We measured every bolt,” said engineer Piet Okafor, who has looked after the bridge for"
                + " nineteen years and counts <a href='/b'>its bolts</a> each spring, number %d.</p>";
        String teaser =
                "<div><a href='/%d'><h3>Toll falls</h3><p>A court said on Monday that it was against the law.</p></a></div>";
        StringBuilder html = new StringBuilder("<title>Bridge safe</title><body><div><h1>Bridge safe</h1>");
        for (int i = 0; i < 8; i++) {
            html.append(paragraph.formatted(i));
        }
        html.append("</div><section>");
        for (int i = 0; i < teasers; i++) {
            html.append(teaser.formatted(i));
        }
        String text = page(html.append("</section>").toString()).text();
        assertThat(text).startsWith("“We measured").endsWith("number 7.").doesNotContain("Toll");
    }

    @Test
    void wordsThatArePulledOutAreReadOnce() {
        assertThat(ofCase("47-pull-quote-a").text())
                .startsWith(BRIDGE)
                .containsOnlyOnce("measured every bolt")
                .endsWith("reserve fund.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote class='article__pull_quote'><p>The gates held</p></blockquote>",
                "<aside>The gates did what they were built for</aside>",
                "<div class='quote-box'><span>The gates did … what they were built for</span><span>Sela Dunmore, keeper</span></div>",
                "<figure><blockquote>“The gates did what they were built for”<cite>Sela Dunmore</cite></blockquote></figure>"
            })
    void pullQuotesAreKnownByNameOrRepetition(String quote) {
        String html =
                ARTICLE + "<article><h1>“The gates did what they were built for”</h1>" + quote + COPY + "</article>";
        assertThat(page(html).text()).isEqualTo(WEIR + CHAINS);
    }

    @Test
    void aQuotationSetApartThatIsSaidOnceStays() {
        String html = ARTICLE + "<article><h1>“I have seen worse”</h1>" + COPY
                + "<blockquote>“I have seen worse.”<cite>Sela Dunmore</cite></blockquote></article>";
        assertThat(page(html).text()).isEqualTo(WEIR + CHAINS + "\n\n“I have seen worse.”\n\nSela Dunmore");
    }

    @Test
    void aPageThatIsReadThroughTheReaderIsDatedByItsAddress() {
        String html = "<!DOCTYPE html><link rel=canonical href='https://wire.example/2031/03/05/weir'>" + COPY;
        Reading reading = Read.bytes(html.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.article().metadata().published()).isEqualTo(LocalDate.of(2031, 3, 5));
    }
}
