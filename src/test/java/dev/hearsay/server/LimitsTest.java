// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.output.store.Databases;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How large, slow and many requests may be. */
@Timeout(120)
class LimitsTest {

    private static final String TEXT = "Nobody sails today, said Ada Merrow, who runs the port of Lonsby.";
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofMillis(500);

    private static Served served(Held held, Duration patience, int waiting) throws IOException {
        return new Served(new ServerSettings("127.0.0.1", 0, null, 10_000, patience, 1, waiting), held.hearsay(), null);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws IOException {
        try (Served served = served(new Held(), LONG, 1)) {
            HttpResponse<String> declared = served.post("/v1/extract", "x".repeat(10_001));
            assertThat(declared.statusCode()).isEqualTo(413);
            assertThat(Served.json(declared).path("code").asText()).isEqualTo("too-large");
            byte[] body = "x".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
            HttpResponse<String> chunked = served.send(served.request("/v1/extract")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))));
            assertThat(chunked.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void aBodyThatDoesNotArriveEndsTheRequest() throws IOException {
        try (Served served = served(new Held(), SHORT, 1)) {
            assertThat(served.raw("POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf"))
                    .startsWith("HTTP/1.1 408")
                    .contains("slow-body");
        }
    }

    @Test
    void headersThatComeAByteAtATimeEndTheConnection() throws IOException {
        try (Served served = served(new Held(), SHORT, 1);
                Socket socket = served.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /v1/health HTTP/1.1\r\nHost: localhost\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(20);
            assertThat(isClosedWhileSending(socket.getInputStream(), out)).isTrue();
        }
    }

    private static boolean isClosedWhileSending(InputStream in, OutputStream out) {
        while (true) {
            try {
                out.write('x');
                out.flush();
                if (in.read() < 0) {
                    return true;
                }
            } catch (SocketTimeoutException e) {
                // still open: another byte
            } catch (IOException e) {
                return true;
            }
        }
    }

    @Test
    void aBodyThatEndsEarlyLeavesTheServerAlive() throws IOException {
        try (Served served = served(new Held(), LONG, 1)) {
            try (Socket socket = served.connect()) {
                socket.getOutputStream()
                        .write("POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(served.get("/v1/health").statusCode()).isEqualTo(200);
            assertThat(served.log()).isEmpty();
        }
    }

    @Test
    void moreRequestsThanCanWaitAreRefusedAndTheOthersServed() throws Exception {
        Held held = new Held();
        try (Served served = served(held, LONG, 2)) {
            List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
            all.add(served.posting("/v1/extract", TEXT));
            held.awaitWork();
            IntStream.range(0, 5).forEach(i -> all.add(served.posting("/v1/extract", TEXT)));
            // three of the six find no place: one is worked on and two wait
            CountDownLatch refusals = new CountDownLatch(3);
            List<CompletableFuture<Void>> counted = all.stream()
                    .map(one -> one.thenAccept(response -> {
                        if (response.statusCode() == 429) {
                            refusals.countDown();
                        }
                    }))
                    .toList();
            refusals.await();
            held.release();
            counted.forEach(CompletableFuture::join);
            List<HttpResponse<String>> responses =
                    all.stream().map(CompletableFuture::join).toList();
            assertThat(responses)
                    .extracting(HttpResponse::statusCode)
                    .containsExactlyInAnyOrder(200, 200, 200, 429, 429, 429);
            assertThat(responses)
                    .filteredOn(response -> response.statusCode() == 429)
                    .allSatisfy(response -> assertThat(response.headers().firstValue("Retry-After"))
                            .isPresent());
            String metrics = served.get("/v1/metrics").body();
            assertThat(metrics).contains("hearsay_refused_requests_total{code=\"busy\"} 3.0");
            assertThat(metrics)
                    .contains("hearsay_requests_total{method=\"POST\",route=\"/v1/extract\",status=\"200\"} 3.0")
                    .contains("jvm_memory_used_bytes");
        }
    }

    @Test
    void workThatTakesTooLongIsAnsweredInTime() throws Exception {
        Held held = new Held();
        try (Served served = served(held, SHORT, 2)) {
            CompletableFuture<HttpResponse<String>> first = served.posting("/v1/extract", TEXT);
            held.awaitWork();
            CompletableFuture<HttpResponse<String>> second = served.posting("/v1/extract", TEXT);
            assertThat(first.join().statusCode()).isEqualTo(408);
            assertThat(second.join().statusCode()).isEqualTo(429);
            held.release();
        }
    }

    @Test
    void aServerThatEndsFinishesWhatItWorksOn() throws Exception {
        Held held = new Held();
        Served served = served(held, LONG, 2);
        CompletableFuture<HttpResponse<String>> running = served.posting("/v1/extract", TEXT);
        held.awaitWork();
        CompletableFuture<Void> ending = CompletableFuture.runAsync(served::close);
        held.release();
        assertThat(running.join().statusCode()).isEqualTo(200);
        ending.join();
    }

    @Test
    void aDatabaseThatIsGoneIsAProblemWithoutItsPath() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, story("a", "One"));
        try (Served served = Served.claims(url)) {
            Databases.run(url, "DROP TABLE spans");
            HttpResponse<String> response = served.get("/v1/claims");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).doesNotContain("databases", "spans", "sqlite");
            assertThat(served.log()).singleElement().asString().contains("GET /v1/claims: can't read");
        }
    }
}
