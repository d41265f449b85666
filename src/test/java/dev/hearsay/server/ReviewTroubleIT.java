// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.output.store.Databases;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What keeps a decision from being recorded: another one that came first, and servers that refuse or are gone. */
class ReviewTroubleIT extends InReview {

    private static final String SECRET = "0123456789abcdef-0123456789abcdef";

    @TempDir
    private Path folder;

    private static String quay() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, story("quay.txt", "The quay is closing~Ada Merrow", "Ferries sail"));
        return url;
    }

    private static ServerSettings settings(@Nullable Token token, int maxBody) {
        return new ServerSettings("127.0.0.1", 0, token, maxBody, Duration.ofMinutes(1), 1, 1);
    }

    private static void expect(String status) {
        assertThat(browser.errors()).isNotEmpty().allMatch(error -> error.contains(status));
    }

    /** Opens the form for the present claim, and sets a date and a comment. */
    private static void fill() {
        browser.press("e");
        browser.until("document.querySelector('.claim-form') !== null");
        browser.find("#form-date").clear();
        browser.find("#form-date").sendKeys("2031-03");
        browser.find("#form-comment").sendKeys("kept");
        click(".claim-form .act");
    }

    private static void assertKept() {
        assertThat(browser.find("#form-date").getAttribute("value")).isEqualTo("2031-03");
        assertThat(browser.find("#form-comment").getAttribute("value")).isEqualTo("kept");
    }

    @Test
    void ofTwoAtOnceBothAreKept() throws IOException {
        try (Served served = Served.reviews(quay())) {
            enter(served, "Ada");
            open(served, "#/article/quay.txt/1");
            JsonNode other = otherDecides(served, "Bo", "reject");
            fill();
            browser.until("document.querySelector('.conflict') !== null");
            expect("409");
            assertThat(browser.focused().getText()).isEqualTo("Bo decided about this claim meanwhile");
            assertThat(browser.texts(".conflict .side").get(0)).contains("Bo rejected this", "onerror");
            assertThat(browser.texts(".conflict .side").get(1))
                    .contains("You corrected this", "week 10 of 2031", "March 2031", "kept");
            assertKept();
            assertThat(reviews(served)).hasSize(1);
            click(".conflict .act");
            done("Corrected.");
            assertThat(reviews(served))
                    .extracting(review -> review.path("decision").asText())
                    .containsExactly("reject", "correct");
            assertThat(latest(served).path("claim")).isEqualTo(other.path("claim"));
            assertThat(browser.find("#claim-1 .decisions").getText())
                    .contains("Bo rejected this", "You corrected this");
            assertThat(hacked()).isEqualTo("undefined");
        }
    }

    @Test
    void inTheQueueTheOthersDecisionIsShownOnlyIfAskedFor() throws IOException {
        try (Served served = Served.reviews(quay())) {
            enter(served, "Ada");
            otherDecides(served, "Bo", "reject");
            browser.press("c");
            browser.until("document.querySelector('.conflict') !== null");
            expect("409");
            assertThat(browser.find(".conflict").getText()).doesNotContain("rejected");
            browser.find(".conflict summary").click();
            assertThat(browser.find(".conflict").getText()).contains("Bo rejected this");
            click(".conflict .pick");
            done("Skipped.");
            assertThat(reviews(served)).hasSize(1);
            // an undo that has not seen another's decision waits for a look at it, too
            browser.press("c");
            done("Confirmed.");
            JsonNode own = latest(served);
            send(
                    served,
                    "quay.txt",
                    own.path("claim").asText(),
                    "Bo",
                    "confirm",
                    own.path("review").asLong());
            browser.press("u");
            browser.until("document.querySelector('.conflict') !== null");
            expect("409");
            click(".conflict .act");
            done("Undone.");
            assertThat(latest(served).path("undoes")).isEqualTo(own.path("review"));
        }
    }

    @Test
    void whatWasEnteredStaysWhenTheServerIsGone() throws IOException {
        try (Served served = Served.reviews(quay())) {
            enter(served, "Ada");
            browser.press("e");
            browser.until("document.querySelector('.claim-form') !== null");
            served.server().close();
            browser.find("#form-date").clear();
            browser.find("#form-date").sendKeys("2031-03");
            browser.find("#form-comment").sendKeys("kept");
            click(".claim-form .act");
            browser.until(
                    "[...document.querySelectorAll('.attempt .trouble')].some(t => t.textContent.includes('does not answer'))");
            assertKept();
            browser.errors();
        }
    }

    @Test
    void aTokenThatIsMissingIsAskedForWhereOneIs() throws IOException {
        Token token = Token.read(Files.writeString(folder.resolve("token"), SECRET));
        try (Served served = Served.reviews(settings(token, 1 << 20), quay())) {
            open(served, "");
            browser.value("sessionStorage.clear() ?? true");
            open(served, "#/review");
            browser.find("#reviewer-name").sendKeys("Ada", Keys.ENTER);
            shows("This server needs a token");
            browser.press(SECRET, Keys.ENTER);
            browser.until("document.querySelector('.judging') !== null");
            browser.value("sessionStorage.clear() ?? true");
            fill();
            browser.until("document.activeElement.id === 'token'");
            expect("401");
            assertKept();
            browser.press(SECRET, Keys.ENTER);
            done("Corrected.");
            HttpResponse<String> all = served.get("/v1/reviews", "Authorization", "Bearer " + SECRET);
            assertThat(Served.json(all).path("reviews")).hasSize(1);
        }
    }

    @Test
    void aCommentThatIsLargerThanTheServerTakesIsRefused() throws IOException {
        try (Served served = Served.reviews(settings(null, 1000), quay())) {
            enter(served, "Ada");
            click(".judging .quiet");
            browser.press("x".repeat(1200));
            click("[data-deed=confirm]");
            browser.until("document.querySelector('.attempt .trouble')?.textContent.includes('--max-body')");
            expect("413");
            assertThat(browser.find(".commenting textarea").getAttribute("value"))
                    .hasSize(1200);
        }
    }

    @Test
    void aClaimThatIsGoneCanNotBeDecidedAbout() throws IOException {
        String url = quay();
        try (Served served = Served.reviews(url)) {
            enter(served, "Ada");
            Databases.run(url, "DELETE FROM claims");
            browser.press("c");
            browser.until(
                    "document.querySelector('.attempt .trouble')?.textContent.includes('There is no such claim')");
            expect("400");
        }
    }

    @Test
    void aServerThatIsBusySaysWhenToTryAText() throws Exception {
        Held held = new Held();
        try (Served served = new Served(settings(null, 10_000), held.hearsay(), null)) {
            CompletableFuture<HttpResponse<String>> worked = served.posting("/v1/extract", "The quay is closing.");
            held.awaitWork();
            CompletableFuture<HttpResponse<String>> waiting = served.posting("/v1/extract", "The quay is closing.");
            while (!served.get("/v1/metrics").body().contains("hearsay_extraction_waiting 1.0")) {
                Thread.onSpinWait();
            }
            open(served, "#/try");
            browser.find("#try-text").sendKeys("Nobody sails today.");
            click(".form .act");
            browser.until("document.querySelector('.trouble').textContent.includes('Try again in')");
            expect("429");
            assertThat(browser.find("#try-text").getAttribute("value")).isEqualTo("Nobody sails today.");
            held.release();
            worked.join();
            waiting.join();
        }
    }
}
