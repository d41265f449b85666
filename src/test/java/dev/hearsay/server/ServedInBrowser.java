// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.report.InBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** Tests of the page of a server that runs for all tests of a class, which starts it. */
abstract class ServedInBrowser extends InBrowser {

    /** A class starts it before all its tests. */
    @SuppressWarnings("NullAway.Init")
    static Served served;

    @AfterAll
    static void close() {
        if (served != null) {
            served.close();
        }
    }

    @AfterEach
    void nothingIsLogged() {
        assertThat(served.log()).isEmpty();
    }

    static void open(String view) {
        open(served, view);
    }

    static void open(Served server, String view) {
        browser.open(server.server().address(), view);
    }
}
