// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.report.InBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** From articles to figures: extract, serve, try a text, correct in the browser, export, evaluate. */
class ReviewJourneyIT extends InBrowser {

    private static final Path RULING = Path.of("samples/text/lighthouse-ruling.txt");

    @TempDir
    private Path folder;

    @Test
    void aCorrectionInTheBrowserIsGoldThatTheExtractionMisses() throws Exception {
        String database = folder.resolve("claims.db").toString();
        assertThat(CommandRun.of("extract", RULING.toString(), "-o", database).code())
                .isZero();
        int claims;
        try (ServeProcess server = ServeProcess.start(database, "--review")) {
            server.awaitModels();
            URI address = URI.create(server.address());
            tryText(address);
            browser.open(address, "#/article/" + RULING.getFileName());
            claims = browser.texts(".margin .claim").size();
            browser.find("#reviewer-name").sendKeys("Ada", Keys.ENTER);
            browser.until("document.querySelector('.deeds') !== null");
            correctTheSourceOfTheFirst();
            for (int i = 2; i <= claims; i++) {
                browser.press("j", "c");
                browser.until("document.querySelector('#claim-" + i + " .decisions') !== null");
            }
            server.stop();
            assertThat(server.code()).isEqualTo(128 + 15);
        }
        Path gold = folder.resolve("gold");
        CommandRun exported = CommandRun.of("reviews", database, "--to", "brat", "-o", gold.toString());
        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(exported.err()).contains(claims + " claims in 1 reviewed article");
        CommandRun evaluated = CommandRun.of("evaluate", gold.toString());
        assertThat(evaluated.code()).isZero();
        String right = String.format(Locale.ROOT, "%.1f", 100.0 * (claims - 1) / claims);
        assertThat(evaluated.out())
                .contains("(gold " + claims + " pred " + claims + ")")
                .containsPattern("who.said.what +P 100\\.0 R 100\\.0")
                .containsPattern("strict \\(exact source\\+content\\) +P +" + right + " R +" + right);
    }

    /** The same text, pasted: its claims are found, and nothing is stored. */
    private static void tryText(URI address) throws IOException {
        browser.open(address, "#/try");
        browser.run("""
                const done = arguments[arguments.length - 1];
                document.getElementById('try-text').value = arguments[0];
                document.querySelector('.form').requestSubmit();
                done(true);
                """, Files.readString(RULING));
        browser.until("document.querySelector('.tried') !== null");
        assertThat(browser.texts(".margin .claim")).isNotEmpty();
        assertThat(browser.texts(".deeds")).isEmpty();
    }

    /** Leaves out the last word of the source. */
    private static void correctTheSourceOfTheFirst() {
        browser.press("j", "e");
        browser.until("document.querySelector('.claim-form') !== null");
        String source = browser.find(".passage.source .spans").getText();
        browser.value("document.querySelector('[aria-label=\"Select words: source\"]').click() ?? true");
        browser.hold(Keys.SHIFT, Keys.ARROW_LEFT);
        browser.press(Keys.ENTER);
        assertThat(browser.find(".passage.source .spans").getText()).isNotEqualTo(source);
        browser.value("document.querySelector('.claim-form .act').click() ?? true");
        browser.until("document.querySelector('#claim-1 .decisions') !== null");
    }
}
