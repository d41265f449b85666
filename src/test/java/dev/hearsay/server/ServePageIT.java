// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Hearsay;
import dev.hearsay.SharedHearsay;
import dev.hearsay.model.Article;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.Databases;
import dev.hearsay.output.store.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page of a server in a real browser, over a database with the claims of the samples. */
class ServePageIT extends ServedInBrowser {

    private static final String STRIKE = "Dockers at Port Ellery vote to extend strike, union says";
    private static final String HOSTILE = "</script><img src=x onerror=\"window.hacked=1\">";
    private static final String SECRET = "0123456789abcdef-0123456789abcdef";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, samples().toArray(ArticleClaims[]::new));
        Metadata hostile = Metadata.NONE.withTitle(HOSTILE).withUrl("javascript:window.hacked=2");
        Databases.write(
                url,
                Stories.story(
                        "hostile/<b>.txt",
                        hostile,
                        "<script>window.hacked=3</script> 👍 \u202E sails~<img src=x onerror=window.hacked=4>"));
        // more than a page of claims and of articles
        List<ArticleClaims> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(Stories.story(
                    "flood/" + i, "The river rose by " + i + " centimetres~Ada Merrow", "It fell again~Deckhand " + i));
        }
        Databases.write(url, many.toArray(ArticleClaims[]::new));
        served = new Served(Served.settings(), SharedHearsay.usual(), url);
    }

    private static List<ArticleClaims> samples() throws IOException {
        Hearsay hearsay = SharedHearsay.usual();
        List<ArticleClaims> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("samples/text"))) {
            for (Path file : files.sorted().toList()) {
                Article article = Article.of(file.getFileName().toString(), Files.readString(file))
                        .withMetadata(Metadata.NONE.withPublished(LocalDate.of(2025, 2, 11), PublishedFrom.OPTION));
                all.add(new ArticleClaims(article, hearsay.extract(article).claims()));
            }
        }
        return all;
    }

    private static Served withToken() throws IOException {
        Token token = Token.read(Files.writeString(folder.resolve("token"), SECRET));
        return new Served(
                new ServerSettings("127.0.0.1", 0, token, 1 << 20, Duration.ofMinutes(1), 1, 1),
                SharedHearsay.usual(),
                null);
    }

    /** The page in a tab that has no token yet. */
    private static void enter(Served server) {
        open(server, "");
        browser.value("sessionStorage.clear() ?? true");
        open(server, "");
    }

    @Test
    void itOpensWithTheArticlesByDayAndLoadsAPageOfThem() {
        open("");
        assertThat(browser.texts("main h1")).containsExactly("Articles");
        assertThat(browser.texts(".entry h2").get(0)).isEqualTo("11 February 2025");
        assertThat(browser.texts(".entry h3")).hasSize(50).contains(STRIKE);
        status("The first 50 articles");
        browser.find(".more").click();
        browser.until("document.querySelectorAll('.entry').length > 70");
        assertThat(browser.find(".more").isDisplayed()).isFalse();
        assertThat(browser.find(".status").getText()).matches("\\d+ articles");
        assertThat(browser.focused().getTagName()).isEqualTo("a");
    }

    @Test
    void aClaimIsFollowedToItsWordsAndBack() {
        open("#/articles?q=ballots");
        browser.find(".entry h3 a").click();
        shows(STRIKE);
        assertThat(browser.focused().getTagName()).isEqualTo("h1");
        browser.find("#claim-5 .number").click();
        assertThat(browser.focused().getAttribute("id")).isEqualTo("ref-5");
        assertThat(browser.texts(".mark.on-source")).containsExactly("She");
        assertThat(browser.texts(".mark.on-content"))
                .hasSize(1)
                .allSatisfy(
                        words -> assertThat(words).startsWith("the union was ready to return to talks “at an hour’s"));
        browser.until("location.hash.endsWith('/5?q=ballots')");
        browser.press("j");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("ref-6");
        browser.value("history.back() ?? true");
        shows("Articles");
    }

    @Test
    void aClaimOfTheListLeadsToItsWords() {
        open("#/claims?q=%22at+an+hour%27s+notice%22");
        assertThat(browser.texts(".found .claim")).hasSize(1);
        browser.find(".found .where a").click();
        shows(STRIKE);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("ref-5");
    }

    @Test
    void filtersAndSearchAreTheServers() {
        open("#/claims");
        status("The first 50 claims");
        browser.find("#filter-q").sendKeys("ferries");
        browser.until("location.hash.includes('q=ferries')");
        browser.find(".opener").click();
        browser.find("#filter-kind").sendKeys("belief");
        browser.until("[...document.querySelectorAll('.found .facts')].every(f => f.textContent.includes('belief'))"
                + " && location.hash.includes('kind=belief')");
        assertThat(browser.texts(".chip").get(0)).startsWith("Kind: belief");
        open("#/claims?speaker=quillon&min=0.5");
        assertThat(browser.texts(".found .who"))
                .isNotEmpty()
                .allSatisfy(who -> assertThat(who).contains("Quillon"));
        open("#/articles?q=no+such+words+anywhere");
        assertThat(browser.texts(".nothing")).containsExactly("No article has such claims.");
    }

    @Test
    void theChoicesOfTheFiltersAreThoseOfTheRecord() {
        open("#/claims");
        assertThat(options("kind")).containsExactlyInAnyOrderElementsOf(words(ClaimKind.values()));
        assertThat(options("stance")).containsExactlyInAnyOrderElementsOf(words(Stance.values()));
        assertThat(options("speech")).containsExactlyInAnyOrderElementsOf(words(Speech.values()));
    }

    private static List<Object> options(String name) {
        return List.copyOf((List<?>) browser.value(
                "[...document.getElementById('filter-" + name + "').options].map(o => o.value).filter(Boolean)"));
    }

    private static List<Object> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> (Object) constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void aSpeakerIsFollowedToWhatTheSpeakerSaid() {
        open("#/speakers");
        assertThat(browser.texts("tbody th").get(0)).startsWith("Ada Merrow");
        browser.find("th.name button").click();
        browser.until("document.querySelector('th.name').getAttribute('aria-sort') === 'ascending'");
        browser.find(".more").click();
        browser.until("document.querySelectorAll('tbody tr').length > 100");
        open("#/speakers?speaker=quillon");
        browser.find("tbody a").click();
        shows("Marta Quillon");
        assertThat(browser.texts(".found .claim").size()).isGreaterThan(3);
    }

    @Test
    void whatIsNotThereIsSaid() {
        open("#/claims?from=2025-99");
        assertThat(browser.find(".trouble").getText()).contains("it is a day, week, month or year");
        assertThat(browser.errors()).allMatch(error -> error.contains("400"));
        open("#/article/none");
        shows("There is nothing here");
        assertThat(browser.errors()).allMatch(error -> error.contains("404"));
    }

    @Test
    void aTextIsPastedAndItsClaimsAreMarked() {
        open("#/try");
        browser.find("#try-text")
                .sendKeys("“Nobody sails today,” Ada Merrow, who runs the port of Lonsby, said on Tuesday.");
        browser.value("(document.getElementById('try-date').value = '2025-05-16') && true");
        browser.find("#try-text").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.until("location.hash === '#/try/0'");
        browser.until("document.querySelector('.reading') !== null");
        assertThat(browser.find(".tried").getText()).contains("Nothing is stored.");
        browser.find("#claim-1 .number").click();
        assertThat(browser.texts(".mark.on-source").get(0)).startsWith("Ada Merrow");
        assertThat(browser.texts(".claim time")).contains("13 May 2025");
        browser.find(".tried a").click();
        shows("Try a text");
        assertThat(browser.find("#try-text").getAttribute("value")).startsWith("“Nobody sails");
    }

    @Test
    void aFileIsChosen() {
        open("#/try");
        browser.find("#try-file")
                .sendKeys(Path.of("samples/text/harbour-strike.txt")
                        .toAbsolutePath()
                        .toString());
        shows(STRIKE);
        assertThat(browser.texts(".about").get(0)).contains("harbour-strike.txt");
        assertThat(browser.texts(".margin .claim").size()).isGreaterThan(10);
        browser.find(".margin .speaker").click();
        browser.until("location.hash.startsWith('#/speaker/')");
    }

    @Test
    void aFileIsDroppedOnAnyViewAndHostileWordsInItNeverRun() throws IOException {
        open("#/claims");
        browser.run("""
                const files = new DataTransfer();
                files.items.add(new File([arguments[0]], arguments[1], { type: 'text/plain' }));
                document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: files, bubbles: true, cancelable: true }));
                document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
                arguments[2](true);
                """, """
                The ferry stays in port, says the harbour master of Lonsby. It is about to rain there.

                <img src=x onerror="window.hacked=5"> 👍 \u202E </script><script>window.hacked=6</script>

                “Nobody sails 👍 today,” said Ada Merrow, the harbour master.
                """, "<img src=x onerror=window.hacked=7>.txt");
        browser.until("document.querySelector('.reading') !== null");
        assertThat(browser.find(".text").getText()).contains("<script>window.hacked=6</script>");
        assertThat(browser.value("document.querySelectorAll('main img, main b, main script').length"))
                .isEqualTo(0L);
        browser.find(".margin li:last-child .number").click();
        assertThat(browser.texts(".mark.on-source").get(0)).startsWith("Ada Merrow");
        assertThat(hacked()).isEqualTo("undefined");
    }

    @Test
    void hostileTitlesNamesAndContentsAreShownAndNeverRun() {
        for (String view : List.of(
                "#/articles?q=sails",
                "#/claims?q=sails",
                "#/speakers?speaker=onerror",
                "#/article/hostile%2F%3Cb%3E.txt/1",
                "#/speaker/%3Cimg%20src%3Dx%20onerror%3Dwindow.hacked%3D4%3E",
                "#/claims?q=%3Cimg+src%3Dx%3E")) {
            open(view);
            assertThat(browser.value("document.querySelectorAll('main img, main b, main script').length"))
                    .as(view)
                    .isEqualTo(0L);
        }
        open("#/article/hostile%2F%3Cb%3E.txt/1");
        assertThat(browser.find("main h1").getText()).isEqualTo(HOSTILE);
        assertThat(browser.value("[...document.querySelectorAll('.mark.on-source')].map(m => m.textContent).join('')"))
                .isEqualTo("<img src=x onerror=window.hacked=4>");
        assertThat(browser.value("[...document.querySelectorAll('a')].filter(a => !a.href.startsWith('http')).length"))
                .isEqualTo(0L);
        assertThat(hacked()).isEqualTo("undefined");
    }

    @Test
    void whatTheServerRefusesIsASentence() {
        open("#/try");
        browser.find(".form .act").click();
        assertThat(browser.find(".trouble").getText()).contains("There is no text yet");
        browser.find("#try-text")
                .sendKeys("Guten Morgen, sagte der Minister. Das Wetter ist heute sehr schön, sagte er.");
        browser.find(".form .act").click();
        browser.until("document.querySelector('.trouble').textContent.includes('English')");
        assertThat(browser.errors()).allMatch(error -> error.contains("422"));
        // a file that is too large is not sent
        browser.run("""
                const files = new DataTransfer();
                files.items.add(new File([new Uint8Array(11 << 20)], 'large.txt'));
                document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
                arguments[0](true);
                """);
        browser.until("document.querySelector('.trouble').textContent.includes('at most')");
    }

    @Test
    void withoutADatabaseThereIsTheFormOnly() throws IOException {
        try (Served server = Served.extraction(SharedHearsay.usual())) {
            open(server, "");
            shows("Try a text");
            assertThat(browser.texts("nav li")).containsExactly("Try a text");
            assertThat(browser.axe()).isEmpty();
            browser.find("#try-text").sendKeys("“Nobody sails today,” said Ada Merrow, who runs the port of Lonsby.");
            browser.find(".form .act").click();
            browser.until("document.querySelector('.reading') !== null");
            assertThat(browser.texts(".who").get(0)).contains("Ada Merrow");
            assertThat(browser.texts(".speaker")).isEmpty();
        }
    }

    @Test
    void aTokenIsAskedForAndKeptInTheTab() throws IOException {
        try (Served server = withToken()) {
            enter(server);
            shows("This server needs a token");
            assertThat(browser.axe()).isEmpty();
            assertThat(browser.focused().getAttribute("id")).isEqualTo("token");
            browser.press("a wrong token of this length", Keys.ENTER);
            shows("Try a text");
            browser.find("#try-text").sendKeys("“Nobody sails today,” said Ada Merrow, who runs the port of Lonsby.");
            browser.find(".form .act").click();
            shows("This server needs a token");
            assertThat(browser.find(".trouble").getText()).isEqualTo("The server does not take this token.");
            assertThat(browser.errors()).allMatch(error -> error.contains("401"));
            browser.press(SECRET, Keys.ENTER);
            shows("Try a text");
            browser.find(".form .act").click();
            browser.until("document.querySelector('.reading') !== null");
            assertThat(browser.value("localStorage.length + document.cookie.length"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void everythingIsReachedByKeys() {
        open("#/claims");
        browser.tab(1);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
        browser.press(Keys.ENTER);
        browser.tab(1);
        assertThat(browser.focused().getAttribute("class")).isEqualTo("speaker");
        open("#/try");
        browser.value("document.querySelector('.form .act').focus() ?? true");
        browser.tab(1);
        assertThat(browser.focused().getText()).isEqualTo("Choose a file…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/articles",
                "#/article/harbour-strike.txt/4",
                "#/claims?min=0.6",
                "#/speakers",
                "#/speaker/Marta%20Quillon",
                "#/try"
            })
    void axeFindsNothing(String view) {
        open(view);
        browser.value("document.querySelector('.filters:not([hidden]) .opener')?.click() ?? true");
        assertThat(browser.axe()).isEmpty();
        browser.look(390, 844, "dark");
        assertThat(browser.axe()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/articles", "#/article/harbour-strike.txt", "#/claims", "#/speakers", "#/try"})
    void aNarrowScreenNeedsNoScrollingSideways(String view) {
        browser.look(320, 640, "light");
        open(view);
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }
}
