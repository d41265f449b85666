// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.output.store.Databases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Correcting a claim and adding one: words, speakers, date and the rest. */
class ReviewFormIT extends InReview {

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.reviews(sample(Databases.SQLITE));
        enter(served, "Ada");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private void correct() {
        open(served, "#/article/" + STRIKE);
        String number = String.valueOf(
                browser.value(
                        "[...document.querySelectorAll('.margin .claim')].find(c => c.textContent.includes('the union was ready')).value"));
        openClaim(served, Integer.parseInt(number));
        browser.press("e");
        browser.until("document.querySelector('.claim-form') !== null");
        assertThat(browser.focused().getText()).isEqualTo("Correct the claim");
    }

    private static List<String> spans(String field) {
        return browser.texts(".passage." + field + " .spans li").stream()
                .map(words -> words.replaceAll("\\s*×$", ""))
                .toList();
    }

    private static void press(String label) {
        click("[aria-label=\"" + label + "\"]");
    }

    /** The names of the fields that a decision changed. */
    private static List<String> changed(JsonNode review) {
        List<String> names = new ArrayList<>();
        review.path("after").fieldNames().forEachRemaining(name -> {
            if (!review.at("/after/" + name).equals(review.at("/before/" + name))) {
                names.add(name);
            }
        });
        return names;
    }

    @Test
    void wordsAreSelectedByKeysAlone() {
        correct();
        tabTo("Select words: source");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getAttribute("role")).isEqualTo("application");
        assertThat(browser.value("getSelection().toString()")).isEqualTo("She");
        browser.press(Keys.ARROW_UP);
        // an opening quotation mark is a step of its own
        assertThat(browser.value("getSelection().toString()")).isEqualTo("“");
        for (int i = 0; i < 10; i++) {
            browser.press(Keys.ARROW_RIGHT);
        }
        assertThat(browser.value("getSelection().toString()")).isEqualTo("union");
        browser.hold(
                Keys.SHIFT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_LEFT);
        assertThat(browser.find(".said").getText()).isEqualTo("Selected: “union secretary Marta Quillon”");
        // the other end moves
        browser.press("x");
        browser.hold(Keys.SHIFT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(browser.value("getSelection().toString()")).isEqualTo("Marta Quillon");
        browser.press(Keys.ENTER);
        assertThat(browser.find(".said").getText()).isEqualTo("The source is now “Marta Quillon”");
        assertThat(browser.focused().getAttribute("aria-label")).isEqualTo("Select words: source");
        assertThat(spans("source")).containsExactly("“Marta Quillon”");
        tabTo("Send the correction");
        browser.press(Keys.ENTER);
        done("Corrected.");
        assertThat(browser.texts(".mark.on-source")).containsExactly("Marta Quillon");
        JsonNode review = latest(served);
        assertThat(changed(review)).containsExactly("source");
        assertThat(review.at("/after/source/text").asText()).isEqualTo("Marta Quillon");
        assertThat(browser.find("[aria-current] .decisions").getText()).contains("You corrected this", "“She”");
        browser.press("u");
        done("Undone.");
        assertThat(browser.texts(".mark.on-source")).containsExactly("She");
        assertThat(browser.texts(".decisions")).isEmpty();
    }

    @Test
    void escapeLeavesTheSelectionAsItWas() {
        correct();
        press("Select words: cue");
        browser.press(Keys.ARROW_RIGHT, Keys.ESCAPE);
        assertThat(browser.focused().getAttribute("aria-label")).isEqualTo("Select words: cue");
        assertThat(spans("cue")).containsExactly("“said”");
        assertThat(browser.value("String(document.querySelector('.selectable').getAttribute('role'))"))
                .isEqualTo("null");
    }

    @Test
    void severalPartsAreSelectedWithTheMouseAndRemoved() {
        correct();
        select("return to talks");
        press("Select words: content");
        assertThat(spans("content")).containsExactly("“return to talks”");
        select("10 hours");
        press("Add a part: content");
        press("Add a part: content");
        drag("the union");
        // in the order of the text
        assertThat(spans("content")).containsExactly("“the union”", "“return to talks”", "“10 hours”");
        press("Remove “return to talks” from the content");
        assertThat(spans("content")).containsExactly("“the union”", "“10 hours”");
        press("Remove “said” from the cue");
        assertThat(spans("cue")).isEmpty();
        assertThat(browser.find("#form-stance").isEnabled()).isFalse();
        click(".claim-form .act");
        done("Corrected.");
        JsonNode after = latest(served).path("after");
        assertThat(after.at("/content/text").asText()).isEqualTo("the union 10 hours");
        assertThat(after.at("/content/spans")).hasSize(2);
        assertThat(after.path("cue").isNull()).isTrue();
        assertThat(changed(latest(served))).containsExactlyInAnyOrder("cue", "content", "stance");
    }

    @Test
    void speakersAreChosenAmongThoseOfTheArticleOrWritten() {
        correct();
        List<String> offered = browser.texts(".choice");
        assertThat(offered)
                .contains("Marta Quillon", "Aldo Brekke", "Devin Astrup")
                .doesNotHaveDuplicates();
        browser.value(
                "[...document.querySelectorAll('.choice')].find(c => c.textContent.includes('Aldo')).querySelector('input').click() ?? true");
        browser.find("#typed-speaker").sendKeys("Bo <Quay>", Keys.ENTER);
        click(".claim-form .act");
        done("Corrected.");
        JsonNode speakers = latest(served).at("/after/speakers");
        assertThat(speakers.findValuesAsText("name")).containsExactly("Marta Quillon", "Aldo Brekke", "Bo <Quay>");
        assertThat(speakers.path(1).path("entity").asText()).startsWith("e_");
        assertThat(speakers.path(2).path("entity").isNull()).isTrue();
        assertThat(changed(latest(served))).containsExactlyInAnyOrder("speaker", "speakers");
        // a second correction builds on the first; nobody is a choice, too
        browser.press("e");
        browser.until("document.querySelector('.claim-form') !== null");
        browser.value("document.querySelectorAll('.choice input:checked').forEach(box => box.click()) ?? true");
        click(".claim-form .act");
        done("Corrected.");
        assertThat(latest(served).at("/after/speakers")).isEmpty();
    }

    @Test
    void dateKindStanceAndNegationAreSet() {
        correct();
        browser.find("#form-date").clear();
        browser.find("#form-date").sendKeys("soon");
        click(".claim-form .act");
        assertThat(browser.find("#trouble-date").getText()).contains("2025-W20");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("form-date");
        browser.find("#form-date").clear();
        browser.find("#form-date").sendKeys("2025-02-31");
        click(".claim-form .act");
        browser.until("document.getElementById('trouble-date').textContent.startsWith('A day, week, month or year')");
        assertThat(browser.errors()).allMatch(error -> error.contains("400"));
        browser.find("#form-date").clear();
        browser.find("#form-date").sendKeys("2025-W07");
        new Select(browser.find("#form-kind")).selectByVisibleText("intention");
        new Select(browser.find("#form-stance")).selectByVisibleText("promise");
        new Select(browser.find("#form-negated")).selectByVisibleText("yes");
        browser.find("#form-comment").sendKeys("a promise");
        click(".claim-form .act");
        done("Corrected.");
        JsonNode review = latest(served);
        assertThat(changed(review)).containsExactlyInAnyOrder("date", "kind", "stance", "negated");
        assertThat(review.at("/after/date").asText()).isEqualTo("2025-W07");
        assertThat(review.path("comment").asText()).isEqualTo("a promise");
        assertThat(browser.find("[aria-current] .facts").getText()).contains("week 7 of 2025", "stance: promise");
    }

    @Test
    void whatIsNotACorrectionIsNotSent() {
        correct();
        click(".claim-form .act");
        assertThat(browser.find(".said").getText()).startsWith("Nothing is changed yet.");
        press("Select words: source");
        assertThat(leavingAsks()).isEqualTo(false);
        drag("ready");
        assertThat(leavingAsks()).isEqualTo(true);
        click(".claim-form .act");
        assertThat(browser.find("#trouble-source").getText()).contains("in the content, too");
        click(".claim-form .pick");
        browser.until("document.querySelector('.claim-form') === null");
        assertThat(leavingAsks()).isEqualTo(false);
        assertThat(reviews(served)).isEmpty();
    }

    /** Whether the browser would ask before it closes the page. */
    private static Object leavingAsks() {
        return browser.value("!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    }

    @Test
    void aClaimThatWasMissedIsAdded() {
        open(served, "#/article/" + STRIKE);
        int before = browser.texts(".margin .claim").size();
        browser.press("a");
        browser.until("document.querySelector('.claim-form') !== null");
        click(".claim-form .act");
        assertThat(browser.find("#trouble-content").getText()).isEqualTo("Select the words that were said.");
        select("shifts longer than 10 hours");
        press("Select words: content");
        browser.find("#typed-speaker").sendKeys("Ines Vale");
        click(".claim-form .act");
        done("Added.");
        assertThat(browser.texts(".margin .claim")).hasSize(before + 1);
        assertThat(browser.find("[aria-current] .who").getText()).contains("Ines Vale");
        assertThat(browser.find("[aria-current] .decisions").getText()).startsWith("You added this");
        JsonNode review = latest(served);
        assertThat(review.path("claim").asText()).startsWith("r_");
        assertThat(review.at("/after/content/text").asText()).isEqualTo("shifts longer than 10 hours");
        // others may confirm it
        send(
                served,
                review.path("article").asText(),
                review.path("claim").asText(),
                "Bo",
                "confirm",
                review.path("review").asLong());
        open(served, "#/article/" + STRIKE + "/" + review.path("claim").asText());
        assertThat(browser.find("[aria-current] .decisions").getText()).contains("You added this", "Bo confirmed this");
        browser.press("u");
        browser.until("document.querySelectorAll('.margin .claim').length === " + before);
    }

    @Test
    void wordsThatAreSelectedBeforeAreTheContentOfAnAddedClaim() {
        open(served, "#/article/" + STRIKE);
        select("10 hours");
        click(".adding");
        browser.until("document.querySelector('.claim-form') !== null");
        assertThat(spans("content")).containsExactly("“10 hours”");
        click(".claim-form .pick");
        browser.until("document.querySelector('.claim-form') === null");
    }

    @Test
    void whatIsPastedBesideTheFieldsDoesNotTakeTheFormAway() {
        correct();
        browser.run("""
                const data = new DataTransfer();
                data.setData('text/plain', 'words of another text');
                document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
                arguments[0](true);
                """);
        assertThat(browser.value("location.hash")).asString().startsWith("#/article/");
        assertThat(browser.find(".claim-form").isDisplayed()).isTrue();
    }

    @Test
    void wordsBehindCharactersOfTwoUnitsAreTheRightOnes() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, story("emoji.txt", "👍👍 The quay 👍 is closing~Ada Merrow", "It 🌊 rains at last"));
        try (Served emoji = Served.reviews(url)) {
            enter(emoji, "Ada");
            assertThat(browser.texts(".mark.on-source")).containsExactly("Ada Merrow");
            browser.press("e");
            browser.until("document.querySelector('.claim-form') !== null");
            select("rains at");
            press("Select words: content");
            click(".claim-form .act");
            done("Corrected.");
            assertThat(latest(emoji).at("/after/content/text").asText()).isEqualTo("rains at");
            open(emoji, "#/article/emoji.txt/" + latest(emoji).path("claim").asText());
            assertThat(browser.texts(".mark.on-content")).containsExactly("rains at");
        }
    }

    @Test
    void theChoicesAreThoseOfTheRecord() {
        correct();
        for (String field : List.of("kind", "stance")) {
            List<?> offered = (List<?>)
                    browser.value("[...document.getElementById('form-" + field + "').options].map(o => o.value)");
            List<?> filtered = (List<?>) browser.value(
                    "[...document.getElementById('filter-" + field + "').options].map(o => o.value).filter(Boolean)");
            assertThat(offered).isNotEmpty().isEqualTo(filtered);
        }
    }
}
