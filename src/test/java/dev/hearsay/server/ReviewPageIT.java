// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.output.store.Databases;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Confirming, rejecting, skipping and undoing: in the queue and in the article. */
class ReviewPageIT extends InReview {

    private static Served quay(Databases kind) throws IOException {
        String url = kind.fresh();
        Databases.write(url, story("quay.txt", "The quay is closing~Ada Merrow", "Ferries sail", "It rains~Bo Quill"));
        return Served.reviews(url);
    }

    @ParameterizedTest
    @EnumSource
    void theQueueIsWorkedThroughByKeys(Databases kind) throws IOException {
        try (Served served = quay(kind)) {
            enter(served, "Ada Quay");
            assertThat(browser.focused().getText()).isEqualTo("Is this right?");
            assertThat(browser.texts(".mark.on-source")).containsExactly("Ada Merrow");
            browser.press("c");
            done("Confirmed.");
            assertThat(browser.focused().getText()).isEqualTo("Is this right?");
            assertThat(browser.texts(".mark.on-source")).containsExactly("Ilse Brandt");
            browser.press("s");
            done("Skipped.");
            click(".judging .quiet");
            // letters that are typed are no keys
            browser.press("sure c r s u");
            browser.find(".judging h2").click();
            browser.press("r");
            done("Rejected.");
            shows("That was the last one");
            assertThat(browser.find(".decided").getText()).isEqualTo("2 decisions in this sitting");
            assertThat(latest(served).path("comment").asText()).isEqualTo("sure c r s u");
            assertThat(latest(served).path("reviewer").asText()).isEqualTo("Ada Quay");
            browser.press("u");
            done("Undone.");
            assertThat(browser.texts(".mark.on-source")).containsExactly("Bo Quill");
            assertThat(browser.find(".decided").getText()).isEqualTo("1 decision in this sitting");
            browser.press("c");
            shows("That was the last one");
            click(".ending .pick");
            browser.until("document.querySelector('.mark.on-source')?.textContent === 'Ilse Brandt'");
            browser.press("c");
            shows("That was the last one");
            assertThat(browser.texts(".ending .pick")).isEmpty();
            assertThat(reviews(served))
                    .extracting(review -> review.path("decision").asText())
                    .containsExactly("confirm", "reject", "undo", "confirm", "confirm");
            assertThat(browser.find(".export").getText()).contains("hearsay reviews claims.db --to brat -o gold");
        }
    }

    @Test
    void theNameIsKeptByTheBrowserAndCanBeChanged() throws IOException {
        try (Served served = quay(Databases.SQLITE)) {
            enter(served, "Ada");
            browser.press("c");
            done("Confirmed.");
            open(served, "#/review");
            assertThat(browser.find(".reviewer").getText()).startsWith("You review as Ada.");
            assertThat(browser.texts(".mark.on-source")).containsExactly("Ilse Brandt");
            click(".reviewer .plain");
            browser.find("#reviewer-name").clear();
            browser.find("#reviewer-name").sendKeys("<b>Bo</b>", Keys.ENTER);
            // who has decided about nothing yet begins with the first
            browser.until("document.querySelector('.mark.on-source')?.textContent === 'Ada Merrow'");
            assertThat(browser.find(".reviewer strong").getText()).isEqualTo("<b>Bo</b>");
            browser.press("c");
            done("Confirmed.");
            assertThat(latest(served).path("reviewer").asText()).isEqualTo("<b>Bo</b>");
        }
    }

    @Test
    void theQueueShowsNobodyElsesDecisionsAndTheArticleShowsAll() throws IOException {
        try (Served served = quay(Databases.SQLITE)) {
            otherDecides(served, "Bo", "reject");
            enter(served, "Ada");
            assertThat(browser.find("main").getText())
                    .contains("The quay is closing")
                    .doesNotContain("Bo rejected");
            assertThat(browser.texts(".decisions")).isEmpty();
            click(".elsewhere a");
            browser.until("document.querySelector('.decisions') !== null");
            assertThat(browser.texts(".decisions")).singleElement().asString().contains("Bo rejected this", "<img");
            assertThat(hacked()).isEqualTo("undefined");
            assertThat(browser.value("document.querySelectorAll('main img').length"))
                    .isEqualTo(0L);
            browser.press("c");
            done("Confirmed.");
            open(served, "#/review/disputed");
            shows("There is nothing to review");
            click(".reviewer .plain");
            browser.find("#reviewer-name").clear();
            browser.find("#reviewer-name").sendKeys("Cy", Keys.ENTER);
            browser.until("document.querySelector('.judging') !== null");
            browser.press("c");
            shows("That was the last one");
        }
    }

    @Test
    void theQueueMayBeginWithTheMostCheckworthy() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, story("quay.txt", "The quay is closing~Ada Merrow", "It rains~Bo Quill"));
        Databases.run(url, "UPDATE claims SET checkworthy = CASE source_text WHEN 'Bo Quill' THEN 0.9 ELSE 0.1 END");
        try (Served served = Served.reviews(url)) {
            enter(served, "Ada");
            assertThat(browser.texts(".mark.on-source")).containsExactly("Ada Merrow");
            open(served, "#/review/checkworthy");
            browser.until("document.querySelector('.mark.on-source')?.textContent === 'Bo Quill'");
            assertThat(browser.texts(".queue-top [aria-current=true]")).containsExactly("Most check-worthy first");
        }
    }

    @Test
    void whatIsDecidedInTheArticleDoesNotComeAgainInTheQueue() throws IOException {
        try (Served served = quay(Databases.SQLITE)) {
            enter(served, "Ada");
            browser.press("s");
            done("Skipped.");
            click(".elsewhere a");
            browser.until("document.querySelector('.claim[aria-current] .deeds') !== null");
            browser.press("c");
            done("Confirmed.");
            browser.value("history.back() ?? true");
            browser.until("document.querySelector('.mark.on-source')?.textContent === 'Bo Quill'");
            browser.press("r");
            shows("That was the last one");
            click(".ending .pick");
            browser.until("document.querySelector('.mark.on-source')?.textContent === 'Ada Merrow'");
            browser.press("c");
            shows("That was the last one");
            assertThat(reviews(served)).hasSize(3);
        }
    }

    @Test
    void inTheArticleEachClaimIsDecidedAboutAndUndone() throws IOException {
        try (Served served = quay(Databases.SQLITE)) {
            enter(served, "Ada");
            open(served, "#/article/quay.txt");
            browser.press("j", "j", "r");
            done("Rejected.");
            assertThat(browser.texts("#claim-2 .decisions"))
                    .singleElement()
                    .asString()
                    .startsWith("You rejected this");
            assertThat(browser.find("#claim-2").getAttribute("class")).contains("rejected");
            assertThat(browser.focused().getText()).startsWith("Confirm");
            browser.press("u");
            done("Undone.");
            assertThat(browser.texts(".decisions")).isEmpty();
            assertThat(browser.find("#claim-2").getAttribute("class")).doesNotContain("rejected");
            click("#claim-1 [data-deed=confirm]");
            done("Confirmed.");
            assertThat(browser.find("[aria-current].claim").getAttribute("id")).isEqualTo("claim-1");
            // a claim that was decided about can be decided about anew
            click("#claim-1 [data-deed=reject]");
            done("Rejected.");
            JsonNode latest = latest(served);
            assertThat(latest.at("/before/speaker").asText()).isEqualTo("Ada Merrow");
            assertThat(latest.path("after").isNull()).isTrue();
        }
    }

    @Test
    void hostileWordsAreShownAndNeverRun() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(
                url, story("h.txt", "<script>window.hacked=1</script> sails~<img src=x onerror=window.hacked=2>"));
        try (Served served = Served.reviews(url)) {
            otherDecides(served, "<img src=x onerror=window.hacked=3>", "reject");
            enter(served, "</p><script>window.hacked=4</script>");
            browser.press("e");
            browser.until("document.querySelector('.claim-form') !== null");
            assertThat(browser.find(".speaking").getText()).contains("<img src=x");
            open(served, "#/article/h.txt/1");
            assertThat(browser.find(".decisions").getText()).startsWith("<img src=x onerror=window.hacked=3>");
            assertThat(browser.value("document.querySelectorAll('main img, main script').length"))
                    .isEqualTo(0L);
            assertThat(hacked()).isEqualTo("undefined");
        }
    }

    @Test
    void withoutTheOptionThereIsNothingOfIt() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, story("quay.txt", "The quay is closing~Ada Merrow"));
        try (Served served = Served.claims(url)) {
            assertThat(served.json("/v1/health").path("reviews").asBoolean()).isFalse();
            open(served, "#/article/quay.txt/1");
            assertThat(browser.texts("nav li")).doesNotContain("Review");
            assertThat(browser.texts(".deeds, .reviewer, .adding")).isEmpty();
            assertThat(browser.value("document.querySelector('dialog.keys').textContent.includes('confirm')"))
                    .isEqualTo(false);
            open(served, "#/review");
            shows("Articles");
        }
    }

    @Test
    void axeFindsNothingInAnyStateOnAnyScreen() throws IOException {
        try (Served served = Served.reviews(sample(Databases.SQLITE))) {
            open(served, "#/review");
            fine("without a name");
            enter(served, "Ada");
            fine("queue");
            click(".judging .quiet");
            fine("comment");
            browser.find(".judging h2").click();
            browser.press("c");
            done("Confirmed.");
            JsonNode other = otherDecides(served, "Bo", "reject");
            openClaim(served, 1);
            fine("article");
            browser.press("e");
            browser.until("document.querySelector('.claim-form') !== null");
            fine("form");
            click("[aria-label=\"Select words: source\"]");
            browser.until("document.querySelector('.picking') !== null");
            fine("selecting");
            browser.press(Keys.ESCAPE);
            browser.value("(document.getElementById('form-date').value = 'soon') && true");
            click(".claim-form .act");
            fine("refused");
            open(served, "#/review/disputed");
            fine("end");
            open(served, "#/article/" + STRIKE);
            send(served, other.path("article").asText(), claim(1), "Cy", "confirm", seen(served, claim(1)));
            browser.press("j", "r");
            browser.until("document.querySelector('.conflict') !== null");
            fine("conflict");
            assertThat(browser.errors()).allMatch(error -> error.contains("409"));
        }
    }

    private static String claim(int number) {
        return (String) browser.value("document.getElementById('claim-" + number + "').dataset.id");
    }

    private static long seen(Served served, String claim) {
        JsonNode about = served.json("/v1/reviews?claim=" + claim).path("reviews");
        return about.isEmpty() ? 0 : about.get(about.size() - 1).path("review").asLong();
    }

    private static void fine(String state) {
        browser.look(1400, 900, "light");
        assertThat(browser.axe()).as(state).isEmpty();
        browser.look(390, 844, "dark");
        assertThat(browser.axe()).as(state + ", narrow").isEmpty();
        browser.look(320, 640, "light");
        assertThat((Long) browser.value("document.documentElement.scrollWidth"))
                .as(state)
                .isLessThanOrEqualTo(320);
        browser.look(1400, 900, "light");
    }
}
