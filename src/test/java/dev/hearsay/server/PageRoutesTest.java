// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the page: their types, what browsers may do with them, and that there are no others. */
class PageRoutesTest {

    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(page/[^\"]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("from '\\./([^']+)'");

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = new Served(Served.settings(), null, null);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElseThrow();
    }

    @Test
    void thePageLoadsFilesThatAreThereAndHasNoScriptOrStyleInIt() {
        HttpResponse<String> page = served.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(type(page)).isEqualTo("text/html; charset=utf-8");
        assertThat(page.body()).doesNotContain("<style", "style=").doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(LOADED.matcher(page.body()).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrder("page/page.css", "page/live-main.js")
                .allSatisfy(file ->
                        assertThat(served.get("/" + file).statusCode()).as(file).isEqualTo(200));
    }

    @Test
    void everyModuleThatAnotherImportsIsServed() {
        assertThat(type(served.get("/page/page.css"))).isEqualTo("text/css; charset=utf-8");
        for (String module : new String[] {"live-main.js", "live.js", "try-view.js", "article-view.js"}) {
            HttpResponse<String> response = served.get("/page/" + module);
            assertThat(type(response)).isEqualTo("text/javascript; charset=utf-8");
            Stream<String> imported =
                    IMPORTED.matcher(response.body()).results().map((MatchResult found) -> found.group(1));
            assertThat(imported)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(served.get("/page/" + name).statusCode())
                            .as(name)
                            .isEqualTo(200));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/page.css", "/page/live-main.js"})
    void browsersRunOnlyTheFilesOfThePageAndConnectOnlyToTheServer(String path) {
        HttpResponse<String> response = served.get(path);
        assertThat(response.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                        + " img-src data: 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/page.css"})
    void aBrowserKeepsAFileUntilThereIsAnother(String path) {
        String tag = served.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = served.get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(served.get(path, "If-None-Match", "\"0\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/",
                "/page",
                "/page/../openapi.json",
                "/page/..%2fopenapi.json",
                "/page/%2e%2e/openapi.json",
                "/page/..%5c..%5cetc",
                "/page/....//live.js",
                "/page//etc/passwd",
                "/page/%2fetc%2fpasswd",
                "/page/js/live.js",
                "/page/live.html",
                "/page/report.html",
                "/page/embedded.js",
                "/page/live.js%00",
                "/page/live.js;x",
                "/page/LIVE.JS"
            })
    void nothingElseIsServed(String path) throws IOException {
        String answer = served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("root:", "export ").containsPattern("^HTTP/1.1 (400|404|200) ");
        if (answer.startsWith("HTTP/1.1 200")) {
            // dots that the server resolved before it looked for a route
            assertThat(answer).contains("\"openapi\"");
        }
    }

    @Test
    void thePageIsOnlyRead() {
        HttpResponse<String> response = served.send(served.request("/").POST(HttpRequest.BodyPublishers.ofString("x")));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET");
    }
}
