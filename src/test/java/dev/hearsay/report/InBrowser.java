// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests of a page in a browser, one for all tests of a class. */
public abstract class InBrowser {

    protected static Browser browser;

    @BeforeAll
    protected static void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    protected static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    protected void onAScreen() {
        browser.look(1400, 900, "light");
    }

    /** Neither an error nor anything that the content security policy had to stop. */
    @AfterEach
    protected void nothingWentWrong() {
        assertThat(browser.errors()).isEmpty();
    }

    protected static void shows(String heading) {
        browser.until("document.querySelector('main h1')?.textContent === '" + heading + "'");
    }

    protected static void status(String words) {
        browser.until("document.querySelector('.status').textContent.startsWith('" + words + "')");
    }

    /** What a page that runs a hostile script would have set. */
    protected static Object hacked() {
        return browser.value("String(window.hacked)");
    }
}
