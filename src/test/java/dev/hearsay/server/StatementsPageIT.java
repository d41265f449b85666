// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.output.store.Databases;
import dev.hearsay.output.store.Stories;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The statements of a linked database on the page of a server. */
class StatementsPageIT extends ServedInBrowser {

    @BeforeAll
    static void start() throws IOException {
        String url = StatementsTest.linked(Databases.SQLITE);
        String hostile = "<img src=x onerror=window.hacked=1> the ferry crews have all gone home for the winter";
        Databases.write(url, Stories.story("h1.txt", hostile), Stories.story("h2.txt", hostile + " 👍 </script>"));
        StatementsTest.link(url);
        served = Served.claims(url);
    }

    @Test
    void aClaimLeadsToItsStatementAndThatToItsReports() {
        open("#/article/south.txt");
        assertThat(browser.texts(".margin .statement"))
                .containsExactly("also in 2 other articles", "also in 1 other article");
        assertThat(browser.texts(".margin strong")).contains("disputed");
        browser.find(".margin .statement").click();
        shows("One statement, 3 reports");
        assertThat(browser.focused().getTagName()).isEqualTo("h1");
        assertThat(browser.texts(".reports .where a"))
                .containsExactly("Story north.txt", "Story south.txt", "Story east.txt");
        assertThat(browser.texts(".reports .facts").get(0)).startsWith("first report");
        assertThat(browser.texts(".reports del")).containsExactly("outer");
        assertThat(browser.texts(".reports ins")).containsExactly("inner");
        assertThat(browser.texts(".reports .facts").get(1)).contains("words as in, but for 2, north.txt");
        browser.find(".reports .where a").click();
        shows("Story north.txt");
    }

    @Test
    void disputedStatementsAreListedAndFiltered() {
        open("#/statements");
        status("3 statements");
        browser.find(".about a").click();
        shows("Disputed statements");
        assertThat(browser.texts(".found .facts"))
                .hasSize(1)
                .allSatisfy(facts -> assertThat(facts).startsWith("disputed"));
        browser.find(".found .said").click();
        shows("One statement, 2 reports");
        assertThat(browser.texts(".about").get(0)).contains("disputed: given to Ada Merrow, Piet Okafor");
        open("#/statements?q=outer+islands");
        status("1 statement");
    }

    @Test
    void hostileWordsAreShownAndNeverRun() {
        open("#/statements?q=winter");
        browser.find(".found .said").click();
        shows("One statement, 2 reports");
        assertThat(browser.find(".reports .said").getText()).startsWith("<img src=x");
        assertThat(browser.value("document.querySelectorAll('main img, main script').length"))
                .isEqualTo(0L);
        assertThat(hacked()).isEqualTo("undefined");
    }

    @Test
    void itIsReachedByKeys() {
        open("#/statements");
        browser.value("document.querySelector('main').focus() ?? true");
        browser.tab(2);
        assertThat(browser.focused().getAttribute("class")).isEqualTo("said");
        browser.press(Keys.ENTER);
        shows("One statement, 3 reports");
        browser.tab(1);
        assertThat(browser.focused().getText()).isEqualTo("All statements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/statements", "#/statements/disputed", "#/article/south.txt"})
    void axeFindsNothing(String view) {
        open(view);
        assertThat(browser.axe()).isEmpty();
        browser.look(390, 844, "dark");
        assertThat(browser.axe()).isEmpty();
    }

    @Test
    void axeFindsNothingInAStatementNorDoesItNeedScrollingSideways() {
        open("#/statements");
        browser.find(".found .said").click();
        shows("One statement, 3 reports");
        assertThat(browser.axe()).isEmpty();
        browser.look(390, 844, "dark");
        assertThat(browser.axe()).isEmpty();
        browser.look(320, 640, "light");
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    @Test
    void withoutLinkedClaimsThereIsNothingOfThem() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, Stories.story("quay.txt", "the quay is closing for the whole of the winter"));
        try (Served plain = Served.claims(url)) {
            browser.open(plain.server().address(), "#/article/quay.txt");
            assertThat(browser.texts("nav li")).doesNotContain("Statements");
            assertThat(browser.texts(".margin .statement")).isEmpty();
            assertThat(browser.errors()).isEmpty();
        }
    }
}
