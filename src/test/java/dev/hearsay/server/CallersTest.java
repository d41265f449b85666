// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Metadata;
import dev.hearsay.output.store.Databases;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is served, and what browsers are told about every answer. */
class CallersTest {

    private static final String SECRET = "0123456789abcdef-0123456789abcdef";

    @TempDir
    private Path folder;

    private Token token() throws IOException {
        return Token.read(Files.writeString(folder.resolve("token"), SECRET + "\n"));
    }

    private Served withToken() throws IOException {
        return new Served(
                new ServerSettings("127.0.0.1", 0, token(), 1 << 20, Duration.ofMinutes(1), 1, 1), null, null);
    }

    @Test
    void withATokenNothingButHealthAndThePageIsServedWithoutIt() throws IOException {
        try (Served served = withToken()) {
            assertThat(served.get("/v1/health").statusCode()).isEqualTo(200);
            for (String file : List.of("/", "/page/page.css", "/page/live-main.js")) {
                assertThat(served.get(file).statusCode()).as(file).isEqualTo(200);
            }
            for (String path : List.of(
                    "/v1/claims",
                    "/v1/speakers",
                    "/v1/people",
                    "/v1/people/p_1",
                    "/v1/articles",
                    "/v1/articles/a",
                    "/v1/metrics",
                    "/openapi.json",
                    "/none",
                    "/pages")) {
                HttpResponse<String> response = served.get(path);
                assertThat(response.statusCode()).as(path).isEqualTo(401);
                assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            }
            assertThat(served.post("/v1/extract", "x").statusCode()).isEqualTo(401);
            assertThat(served.get("/openapi.json", "Authorization", "Bearer " + SECRET)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer 0123456789abcdef",
                "Basic " + SECRET,
                SECRET,
                "Bearer " + SECRET + "x",
                "Bearer 0123456789ABCDEF-0123456789abcdef"
            })
    void anotherTokenIsNone(String authorization) throws IOException {
        try (Served served = withToken()) {
            assertThat(served.get("/openapi.json", "Authorization", authorization)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with a space in the middle of it", "umlautsäöüäöüäöüäöü"})
    void aWeakTokenIsRefused(String secret) throws IOException {
        Path file = Files.writeString(folder.resolve("weak"), secret);
        assertThatThrownBy(() -> Token.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("openssl rand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET /v1/health HTTP/1.1\r\nHost: evil.example:8080\r\nConnection: close\r\n\r\n",
                "GET /v1/health HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n",
                "GET http://evil.example/v1/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
            })
    void onLoopbackOtherHostsAreRefused(String request) throws IOException {
        try (Served served = Served.claims(database())) {
            assertThat(served.raw(request)).startsWith("HTTP/1.1 421").contains("wrong-host");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:80", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST"})
    void theNamesOfThisMachineAreServed(String host) throws IOException {
        try (Served served = Served.claims(database())) {
            assertThat(served.raw("GET /v1/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void pagesOfOtherSitesSendNothing() throws IOException {
        try (Served served = Served.claims(database())) {
            String own = served.server().address().toString();
            for (String origin : List.of("http://evil.example", "null", "http://localhost:1", own + ".evil.example")) {
                assertThat(served.post("/v1/extract", "x", "Origin", origin).statusCode())
                        .as(origin)
                        .isEqualTo(403);
            }
            for (String site : List.of("cross-site", "same-site")) {
                assertThat(served.post("/v1/extract", "x", "Sec-Fetch-Site", site)
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(served.post("/v1/extract", "", "Origin", own, "Sec-Fetch-Site", "same-origin")
                            .statusCode())
                    .isEqualTo(400);
            HttpResponse<String> asked = served.send(served.request("/v1/extract")
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .header("Access-Control-Request-Method", "POST"));
            assertThat(asked.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
            assertThat(asked.statusCode()).isEqualTo(405);
            assertThat(asked.headers().firstValue("Allow")).contains("POST");
        }
    }

    @Test
    void aRefusalThatDidNotWaitForTheBodySaysThatTheConnectionEnds() throws IOException {
        try (Served served = Served.claims(database())) {
            String head = "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n";
            assertThat(served.raw(head + "Content-Length: 5\r\n\r\n"))
                    .startsWith("HTTP/1.1 403")
                    .containsIgnoringCase("\r\nConnection: close\r\n");
            assertThat(served.raw(head + "Transfer-Encoding: chunked\r\n\r\n"))
                    .startsWith("HTTP/1.1 403")
                    .containsIgnoringCase("\r\nConnection: close\r\n");
        }
    }

    @Test
    void everyAnswerForbidsBrowsersToRunOrKeepIt() throws IOException {
        try (Served served = Served.claims(database())) {
            for (String path :
                    List.of("/v1/health", "/v1/claims", "/openapi.json", "/v1/metrics", "/none", "/v1/claims?x=1")) {
                HttpResponse<String> response = served.get(path);
                assertThat(response.headers().firstValue("Content-Security-Policy"))
                        .hasValueSatisfying(
                                policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
                assertThat(response.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
                assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
                assertThat(response.headers().firstValue("Server")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: localhost\r\n<script>: 1\r\n\r\n",
                "NONSENSE <script>\r\n\r\n",
                "GET /%zz<script> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: x<script>\r\n\r\n",
                "GET /v1/claims HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"
            })
    void whatIsNotHttpIsAProblemThatRepeatsNothing(String request) throws IOException {
        try (Served served = Served.claims(database())) {
            assertThat(served.raw(request))
                    .startsWith("HTTP/1.1 ")
                    .contains("application/problem+json", "Content-Security-Policy", "urn:hearsay:problem:")
                    .doesNotContain("script", "Jetty", "jetty", "Exception", "200 OK");
        }
    }

    @Test
    void hostileTitlesNamesAndBodiesAreEscaped() throws IOException {
        String hostile = "</script><img src=x onerror=alert(1)>&\u2028\u202E\"'`";
        String url = Databases.SQLITE.fresh();
        Databases.write(url, story("<b>id</b>", Metadata.NONE.withTitle(hostile), hostile + "~<i>Ada</i> & Co."));
        try (Served served = Served.claims(url)) {
            for (String path : List.of(
                    "/v1/claims",
                    "/v1/speakers",
                    "/v1/articles",
                    "/v1/articles/%3Cb%3Eid%3C%2Fb%3E",
                    "/v1/claims?speaker=%3Ci%3EAda")) {
                HttpResponse<String> response = served.get(path);
                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(response.body()).doesNotContain("<", ">", "&", "\u2028");
            }
            JsonNode claim = served.json("/v1/claims").at("/claims/0");
            assertThat(claim.at("/article/title").asText()).isEqualTo(hostile);
            assertThat(claim.at("/content/text").asText()).isEqualTo(hostile);
            assertThat(claim.at("/speaker/name").asText()).isEqualTo("<i>Ada</i> & Co.");
            assertThat(served.get("/v1/claims?limit=%3Cscript%3E").body()).doesNotContain("<script");
            assertThat(served.get("/v1/claims", "Accept", "application/x-ndjson")
                            .body())
                    .doesNotContain("<", "&");
        }
    }

    private static String database() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, story("a", "One"));
        return url;
    }
}
