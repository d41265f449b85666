// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.report.InBrowser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a report in a real browser, with the claims of the samples. */
class ReportPageIT extends InBrowser {

    @TempDir
    private static Path folder;

    private static Path report;

    @BeforeAll
    static void write() {
        Path claims = folder.resolve("claims.jsonl");
        report = folder.resolve("report.html");
        String[] extract = {"extract", "samples/text", "--date", "2025-02-11", "-o", claims.toString(), "--quiet"};
        assertThat(CommandRun.of(extract).code()).isZero();
        assertThat(CommandRun.of("report", claims.toString(), "-o", report.toString())
                        .code())
                .isZero();
    }

    private static void open(String view) {
        browser.open(report, view);
    }

    @Test
    void itOpensWithTheArticlesByDayAndFetchesNothing() {
        open("");
        assertThat(browser.texts("main h1")).containsExactly("Articles");
        assertThat(browser.texts(".entry h3"))
                .hasSize(12)
                .contains("Dockers at Port Ellery vote to extend strike, union says");
        assertThat(browser.texts(".entry h2").get(0)).isEqualTo("3 April 2025");
        assertThat(browser.value("performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }

    @Test
    void aClaimIsFollowedToItsWordsAndBack() {
        open("");
        browser.find(".entry a[href*='article/5']").click();
        shows("Dockers at Port Ellery vote to extend strike, union says");
        assertThat(browser.focused().getTagName()).isEqualTo("h1");
        browser.find("#claim-4 .number").click();
        assertThat(browser.focused().getAttribute("id")).isEqualTo("ref-4");
        assertThat(browser.texts(".mark.on-source")).containsExactly("She");
        assertThat(browser.texts(".mark.on-cue")).containsExactly("said");
        assertThat(browser.texts(".mark.on-content"))
                .containsExactly("the union was ready to return to talks “at an hour’s notice” but would not discuss"
                        + " shifts longer than 10 hours");
        assertThat(browser.find("[aria-current=true].claim").getAttribute("id")).isEqualTo("claim-4");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getAttribute("href")).endsWith("#/article/5/4");
        assertThat(browser.focused().getAttribute("class")).isEqualTo("number");
        browser.press(Keys.ESCAPE);
        assertThat(browser.texts(".mark.on")).isEmpty();
        browser.find(".mark.source").click();
        assertThat(browser.find("[aria-current=true].claim").getAttribute("id")).isEqualTo("claim-1");
    }

    @Test
    void anAddressLeadsToAClaim() {
        open("#/article/5/4");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("ref-4");
        assertThat(browser.texts(".mark.on-source")).containsExactly("She");
    }

    @Test
    void filtersChooseClaimsInEveryView() {
        open("#/claims");
        int all = Integer.parseInt(browser.find(".status").getText().split(" ", 2)[0]);
        browser.find(".opener").click();
        browser.find("#filter-kind").sendKeys("belief");
        browser.until("document.querySelector('.chip') !== null");
        assertThat(browser.texts(".chip").get(0)).startsWith("Kind: belief");
        assertThat(browser.texts(".found .facts"))
                .isNotEmpty()
                .allSatisfy(facts -> assertThat(facts).contains("belief"));
        assertThat(browser.find(".status").getText()).matches("\\d+ of " + all + " claims in \\d+ articles");
        browser.find("nav a[href^='#/speakers']").click();
        shows("Speakers");
        assertThat(browser.texts("tbody tr").size()).isLessThan(all);
        browser.find(".chip").click();
        status(all + " claims");
        browser.find("#filter-negated").sendKeys("yes");
        browser.until("location.hash.includes('negated=yes')");
        browser.find("nav a[href^='#/claims']").click();
        shows("Claims");
        assertThat(browser.texts(".found .facts"))
                .isNotEmpty()
                .allSatisfy(facts -> assertThat(facts).contains("negated"));
    }

    @ParameterizedTest
    @CsvSource({
        "stance=deny, stance: deny",
        "speech=mixed, mixed ",
        "anonymous=yes, anonymous",
        "from=2025-04-01, April 2025",
        "speaker=quillon, Marta Quillon"
    })
    void anAddressHoldsAFilter(String filter, String words) {
        open("#/claims?" + filter);
        assertThat(browser.texts(".found .claim"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim).contains(words));
    }

    @Test
    void theOrderIsChosen() {
        open("#/claims?sort=doubtful");
        List<Double> confidences = browser.texts(".found .confidence").stream()
                .map(words -> Double.valueOf(words.replaceAll("[^0-9.]", "")))
                .toList();
        assertThat(confidences).hasSizeGreaterThan(20).isSorted();
    }

    @Test
    void searchFindsClaimsAndTextsOfArticles() {
        open("");
        browser.press("/");
        browser.press("no such words anywhere");
        status("0 of");
        assertThat(browser.texts(".nothing")).containsExactly("No article has such claims.");
        browser.find("#filter-q").clear();
        browser.find("#filter-q").sendKeys("\"at an hour's notice\"");
        status("1 of");
        browser.find("nav a[href^='#/claims']").click();
        shows("Claims");
        assertThat(browser.texts(".found .claim")).hasSize(1);
        assertThat(browser.value("CSS.highlights.get('search').size")).isEqualTo(1L);
        open("#/articles?q=bicycle+brandt");
        assertThat(browser.texts(".entry h3"))
                .containsExactly("Cracks in Orrin Dam were known for years, officials say");
    }

    @Test
    void theWayBackLeadsToTheSamePlace() {
        browser.look(1400, 500, "light");
        open("#/articles");
        WebElement last = browser.find(".entry:last-child h3 a");
        last.click();
        browser.until("document.querySelector('article') !== null && scrollY === 0");
        browser.value("history.back() ?? true");
        browser.until("document.querySelector('article') === null && scrollY > 100");
    }

    @Test
    void aSpeakersPageHasAllStatementsOverTime() {
        open("#/speakers");
        browser.find("tbody a").click();
        browser.until("location.hash.startsWith('#/speaker/')");
        browser.until("document.querySelectorAll('.found .claim').length > 3");
        assertThat(browser.texts(".found time")).hasSizeGreaterThan(3);
        assertThat(browser.find("main svg[role=img]").getAttribute("aria-label"))
                .isNotEmpty();
    }

    @Test
    void everythingIsReachedByKeys() {
        open("#/article/5");
        browser.press("j");
        browser.press("j");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("ref-2");
        browser.press("k");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("ref-1");
        browser.press("n");
        browser.until("location.hash === '#/article/6'");
        browser.press("?");
        assertThat(browser.find("dialog").isDisplayed()).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("dialog").isDisplayed()).isFalse();
        open("#/claims");
        browser.tab(1);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("main");
        browser.tab(1);
        assertThat(browser.focused().getAttribute("class")).isEqualTo("speaker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/articles",
                "#/article/1",
                "#/article/5/4",
                "#/claims?min=0.6",
                "#/speakers",
                "#/speaker/marta%20quillon"
            })
    void axeFindsNothing(String view) {
        open(view);
        browser.find(".opener").click();
        assertThat(browser.axe()).isEmpty();
        browser.look(390, 844, "dark");
        assertThat(browser.axe()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/articles", "#/article/5", "#/claims", "#/speakers"})
    void aNarrowScreenNeedsNoScrollingSideways(String view) {
        browser.look(320, 640, "light");
        open(view);
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    @Test
    void onPaperThereIsTheArticleWithItsClaims() {
        open("#/article/5");
        browser.media("print", "light");
        assertThat(browser.find("#filter-q").isDisplayed()).isFalse();
        assertThat(browser.find("#claim-14").isDisplayed()).isTrue();
        assertThat(browser.value("getComputedStyle(document.querySelector('.claims')).overflow"))
                .isEqualTo("visible");
    }

    @Test
    void hostileWordsAreShownAndNeverRun() throws Exception {
        Path article = Files.writeString(folder.resolve("hostile.txt"), """
                The ferry stays in port, says the harbour master of Lonsby. It is about to rain there.

                <img src=x onerror="window.hacked=1"> 👍 \u202E </script><script>window.hacked=2</script>

                “Nobody sails,” said Ada <b>Merrow</b>.
                """);
        String text = Files.readString(article);
        ObjectMapper mapper = new ObjectMapper();
        String record = Files.readAllLines(folder.resolve("claims.jsonl")).stream()
                .filter(line -> line.contains("the union was ready"))
                .findFirst()
                .orElseThrow();
        StringBuilder lines = new StringBuilder();
        for (String unit : List.of("codepoint", "utf16", "utf8")) {
            ObjectNode claim = (ObjectNode) mapper.readTree(record);
            claim.put("id", "c_" + unit).put("offsets", unit);
            ((ObjectNode) claim.get("article"))
                    .put("id", "hostile.txt")
                    .put("file", article.toString())
                    .putNull("sha256")
                    .put("title", "</script><img src=x onerror=\"window.hacked=3\">")
                    .put("url", "javascript:window.hacked=4");
            ((ObjectNode) claim.get("speaker")).put("name", "<script>window.hacked=5</script>");
            ((ObjectNode) claim.get("date")).putNull("text").putArray("spans");
            claim.putArray("sentences");
            passage((ObjectNode) claim.get("source"), text, "Ada <b>Merrow</b>", unit);
            passage((ObjectNode) claim.get("cue"), text, "said", unit);
            passage((ObjectNode) claim.get("content"), text, "“Nobody sails,” said Ada", unit);
            lines.append(mapper.writeValueAsString(claim)).append('\n');
        }
        Path page = folder.resolve("hostile.html");
        assertThat(CommandRun.withInput(lines.toString(), "report", "-", "-o", page.toString())
                        .code())
                .isZero();
        for (int claim = 1; claim <= 3; claim++) {
            browser.open(page, "#/article/0/" + claim);
            // they overlap
            assertThat(marked("content")).isEqualTo("“Nobody sails,” said Ada");
            assertThat(marked("source")).isEqualTo("Ada <b>Merrow</b>");
        }
        assertThat(hacked()).isEqualTo("undefined");
        assertThat(browser.value("document.querySelectorAll('main img, main b, main script').length"))
                .isEqualTo(0L);
        assertThat(browser.find("main h1").getText()).isEqualTo("</script><img src=x onerror=\"window.hacked=3\">");
        assertThat(browser.find(".reading").findElements(By.linkText("original")))
                .isEmpty();
        String shown = browser.find(".text").findElements(By.tagName("p")).stream()
                .map(WebElement::getText)
                .collect(Collectors.joining("\n"));
        assertThat(shown).contains("<script>window.hacked=2</script>");
    }

    /** The words that are marked as a part of the selected claim. */
    private static Object marked(String part) {
        return browser.value(
                "[...document.querySelectorAll('.mark.on-" + part + "')].map(m => m.textContent).join('')");
    }

    private static void passage(ObjectNode passage, String text, String words, String unit) {
        int start = text.indexOf(words);
        String before = text.substring(0, start);
        passage.put("text", words).replace("verbatim", passage.arrayNode());
        if (passage.has("quantities")) {
            passage.putArray("quantities");
        }
        passage.putArray("spans").addArray().add(length(before, unit)).add(length(before + words, unit));
    }

    private static int length(String text, String unit) {
        return switch (unit) {
            case "codepoint" -> text.codePointCount(0, text.length());
            case "utf16" -> text.length();
            default -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }
}
