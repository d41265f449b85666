// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Archives;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay serve}: the real command in a process of its own, and wrong usage. */
class ServeTest {

    private static final Pattern ADDRESS = Pattern.compile("listening on (\\S+);");
    private static final Pattern LOADED = Pattern.compile("(the models are loaded)");
    private static final int COPIES = 40;
    private static final Path ARTICLE = Path.of("samples/text/harbour-strike.txt");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String address(BufferedReader err) throws IOException {
        return line(err, ADDRESS);
    }

    /** What the pattern has in its group, in the first line that has it. */
    private static String line(BufferedReader err, Pattern wanted) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            Matcher address = wanted.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("there is no such line: " + seen);
    }

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
        Process process = start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String address = address(err);
            line(err, LOADED);
            CompletableFuture<HttpResponse<String>> answer =
                    client.sendAsync(extraction(address), HttpResponse.BodyHandlers.ofString());
            while (!get(address + "/v1/metrics").contains("hearsay_extraction_running 1.0")) {
                Thread.onSpinWait();
            }
            process.destroy();
            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).contains((COPIES - 1) + ".txt").contains("\"failures\":[]");
            assertThat(process.waitFor()).isEqualTo(128 + 15);
        }
    }

    @Test
    void theClaimsOfAFileAreLookedUpInACopy() throws Exception {
        Path claims = folder.resolve("claims.csv");
        assertThat(CommandRun.of("extract", ARTICLE.toString(), "--date", "2025-02-11", "-o", claims.toString())
                        .code())
                .isZero();
        Process process = start(claims.toString());
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String address = address(err);
            String body = get(address + "/v1/claims?speaker=Quillon&q=ballots");
            assertThat(body).contains("the ballots would be kept").contains("\"next\":null");
            process.destroy();
            assertThat(process.waitFor()).isEqualTo(128 + 15);
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
