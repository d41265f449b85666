// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Archives;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay serve}: the real command in a process of its own, and wrong usage. */
class ServeTest {

    private static final int COPIES = 40;
    private static final Path ARTICLE = Path.of("samples/text/harbour-strike.txt");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    /** Work of some seconds. */
    private static HttpRequest extraction(String address) throws IOException {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        for (int i = 0; i < COPIES; i++) {
            copies.put(i + ".txt", Files.readAllBytes(ARTICLE));
        }
        return HttpRequest.newBuilder(URI.create(address + "/v1/extract?date=2025-02-11"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(Archives.zip(copies)))
                .build();
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void itFinishesWhatItWorksOnWhenItIsStopped() throws Exception {
        try (ServeProcess server = ServeProcess.start()) {
            String address = server.address();
            server.awaitModels();
            CompletableFuture<HttpResponse<String>> answer =
                    client.sendAsync(extraction(address), HttpResponse.BodyHandlers.ofString());
            while (!get(address + "/v1/metrics").contains("hearsay_extraction_running 1.0")) {
                Thread.onSpinWait();
            }
            server.stop();
            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).contains((COPIES - 1) + ".txt").contains("\"failures\":[]");
            assertThat(server.code()).isEqualTo(128 + 15);
        }
    }

    @Test
    void theClaimsOfAFileAreLookedUpInACopy() throws Exception {
        Path claims = folder.resolve("claims.csv");
        assertThat(CommandRun.of("extract", ARTICLE.toString(), "--date", "2025-02-11", "-o", claims.toString())
                        .code())
                .isZero();
        try (ServeProcess server = ServeProcess.start(claims.toString())) {
            String body = get(server.address() + "/v1/claims?speaker=Quillon&q=ballots");
            assertThat(body).contains("the ballots would be kept").contains("\"next\":null");
            server.stop();
            assertThat(server.code()).isEqualTo(128 + 15);
        }
    }

    @Test
    void beyondThisMachineATokenIsNeeded() throws IOException {
        CommandRun run = CommandRun.of("serve", "--host", "0.0.0.0");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--token-file");
        Path weak = Files.writeString(folder.resolve("token"), "abc");
        assertThat(CommandRun.of("serve", "--host", "0.0.0.0", "--token-file", weak.toString())
                        .err())
                .contains("at least 16");
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(CommandRun.of("serve", "a.db", "b.db").err()).contains("one file of claims or one database");
        assertThat(CommandRun.of("serve", "none.db").err()).contains("there is no file 'none.db'");
        assertThat(CommandRun.of("serve", "--port", "99999").err()).contains("--port takes a number from 0 to 65535");
        assertThat(CommandRun.of("serve", ARTICLE.toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aPortThatIsTakenIsReported() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = CommandRun.of("serve", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
            assertThat(run.err()).contains("can't listen on 127.0.0.1:" + taken.getLocalPort(), "--port");
        }
    }
}
