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

/** The people of a resolved database on the page of a server. */
class PeoplePageIT extends ServedInBrowser {

    @BeforeAll
    static void start() throws IOException {
        String url = PeopleTest.resolved(Databases.SQLITE);
        String hostile = "the lamps are lit~Bo <img src=x onerror=window.hacked=1> Pell~<b>warden</b>";
        Databases.write(
                url,
                PeopleTest.on(9, "h1.txt", hostile),
                PeopleTest.on(10, "h2.txt", "the lamps are out" + hostile.substring(hostile.indexOf('~'))));
        PeopleTest.resolve(url);
        served = Served.claims(url);
    }

    @Test
    void aLineIsAPersonWithAllNamesAndLeadsToTheClaimsOfAll() {
        open("#/speakers");
        status("4 speakers");
        assertThat(browser.texts(".speakers tbody th"))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("Ilse Brandt, ")
                .contains("also “I. Brandt”");
        assertThat(browser.texts(".speakers tbody td.claims")).startsWith("4", "2");
        browser.find(".speakers tbody a").click();
        shows("Ilse Brandt");
        assertThat(browser.focused().getTagName()).isEqualTo("h1");
        assertThat(browser.texts(".about").get(0))
                .contains("4 claims in 4 articles", "4 March 2031 to 8 March 2031", "also “I. Brandt”");
        assertThat(browser.texts(".found .said"))
                .containsExactly("the quay is shut", "the ferry sails", "the storm passes", "the tunnel is open");
        assertThat(browser.texts(".found .who")).containsExactly("I. Brandt, minister of transport");
        status("4 claims");
        assertThat(browser.texts("nav [aria-current]")).containsExactly("Speakers");
    }

    @Test
    void whyTheyAreOneIsToldInWordsWithLinks() {
        open("#/speakers");
        browser.find(".speakers tbody a").click();
        shows("Ilse Brandt");
        assertThat(browser.find(".merges").getAttribute("open")).isNull();
        browser.find(".merges summary").click();
        assertThat(browser.texts(".merges li")).hasSize(3);
        assertThat(browser.texts(".merges li p").get(0))
                .isEqualTo("“I. Brandt” in Story south.txt (5 March 2031) is “Ilse Brandt” in Story north.txt"
                        + " (4 March 2031)");
        assertThat(browser.texts(".merges .facts").get(0)).startsWith("initials that fit; the same role: ");
        browser.find(".merges li a").click();
        shows("Story south.txt");
    }

    @Test
    void claimsLeadToThePersonWhoeverIsNamed() {
        open("#/article/south.txt");
        assertThat(browser.texts(".margin .speaker")).containsExactly("I. Brandt", "Jo Lind", "a spokesman");
        browser.find(".margin .speaker").click();
        shows("Ilse Brandt");
        open("#/claims?speaker=spokesman");
        status("1 claim");
        browser.find(".found .speaker").click();
        shows("a spokesman");
    }

    @Test
    void theFilterFindsNamesAndRolesAndNamesAreStillListed() {
        open("#/speakers?speaker=goalkeeper+brandt");
        status("1 speaker");
        browser.find(".speakers tbody a").click();
        shows("Ilse Brandt");
        status("1 claim");
        open("#/speakers");
        browser.find(".speakers .name button").click();
        browser.until("document.querySelector('.speakers tbody a').textContent.startsWith('Bo <img')");
        browser.find(".about a").click();
        browser.until("document.querySelector('.speakers tbody')?.textContent.includes('a spokesman')");
        browser.find(".about a").click();
        status("4 speakers");
    }

    @Test
    void hostileNamesAreShownAndNeverRun() {
        open("#/speakers?speaker=pell");
        browser.find(".speakers tbody a").click();
        shows("Bo <img src=x onerror=window.hacked=1> Pell");
        browser.find(".merges summary").click();
        assertThat(browser.texts(".merges li").get(0)).contains("“Bo <img src=x", "<b>warden</b>");
        assertThat(browser.value("document.querySelectorAll('main img, main b').length"))
                .isEqualTo(0L);
        assertThat(hacked()).isEqualTo("undefined");
    }

    @Test
    void itIsReachedByKeys() {
        open("#/speakers?speaker=minister");
        status("1 speaker");
        browser.value("document.querySelector('main').focus() ?? true");
        browser.tab(4);
        assertThat(browser.focused().getText()).isEqualTo("Ilse Brandt");
        browser.press(Keys.ENTER);
        shows("Ilse Brandt");
        browser.tab(1);
        assertThat(browser.focused().getText()).isEqualTo("Why these are one person");
        browser.press(Keys.ENTER);
        assertThat(browser.find(".merges").getAttribute("open")).isNotNull();
        browser.tab(1);
        assertThat(browser.focused().getText()).isEqualTo("Story south.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/speakers", "#/speakers/names", "#/article/south.txt"})
    void axeFindsNothing(String view) {
        open(view);
        assertThat(browser.axe()).isEmpty();
        browser.look(390, 844, "dark");
        assertThat(browser.axe()).isEmpty();
    }

    @Test
    void axeFindsNothingAtAPersonNorDoesItNeedScrollingSideways() {
        open("#/speakers?speaker=minister");
        browser.find(".speakers tbody a").click();
        shows("Ilse Brandt");
        browser.find(".merges summary").click();
        assertThat(browser.axe()).isEmpty();
        browser.look(390, 844, "dark");
        assertThat(browser.axe()).isEmpty();
        browser.look(320, 640, "light");
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        open("#/speakers");
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    @Test
    void aPersonWhoIsGoneIsSaidToBe() {
        open("#/person/p_none");
        shows("There is nothing here");
        assertThat(browser.texts(".trouble").get(0)).contains("no person with this id");
        assertThat(browser.errors()).hasSize(1).first().asString().contains("404");
    }

    /** It also shows what is resolved while the server runs. */
    @Test
    void beforeSpeakersAreResolvedThePageGoesByNames() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, Stories.story("quay.txt", "the quay is shut~Ada Merrow"));
        try (Served plain = Served.claims(url)) {
            browser.open(plain.server().address(), "#/speakers");
            status("1 speaker");
            browser.find(".speakers tbody a").click();
            shows("Ada Merrow");
            assertThat(browser.value("location.hash")).isEqualTo("#/speaker/Ada%20Merrow");
            assertThat(browser.texts(".merges")).isEmpty();
            PeopleTest.resolve(url);
            browser.open(plain.server().address(), "#/speakers");
            browser.find(".speakers tbody a").click();
            shows("Ada Merrow");
            assertThat(browser.value("location.hash")).asString().startsWith("#/person/p_");
            assertThat(plain.log()).isEmpty();
        }
    }
}
