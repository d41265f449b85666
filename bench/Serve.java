// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parallel clients of a server, each sending its next request when it has the answer to the one before: three in four look claims
 * up, one extracts from a sample. A client that is refused as one too many waits as long as the server says. Prints answers by
 * route and status, the median and the 99th percentile of their times, and the memory of the server after garbage collection
 * before and after.
 */
final class Serve {

    private static final List<String> LOOK_UPS =
            List.of("/v1/claims?limit=20", "/v1/claims?q=strike&limit=20", "/v1/speakers?limit=20");
    private static final String EXTRACTION = "/v1/extract?date=2025-02-11";
    private static final int TOO_MANY = 429;
    private static final Pattern MEMORY =
            Pattern.compile("(?:jvm_memory_used_bytes\\{area=\"|process_)(\\w+?)(?:_memory_bytes|\"}) ([0-9.E]+)");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final byte[] article;
    private final Map<String, LongAdder> statuses = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();

    private Serve(String address, byte[] article) {
        this.address = address;
        this.article = article;
    }

    public static void main(String[] arguments) throws Exception {
        Serve serve = new Serve(arguments[0], Files.readAllBytes(Path.of("samples/text/harbour-strike.txt")));
        int clients = Integer.parseInt(arguments[1]);
        // so that Java has warmed up, and has as many buffers as it will need
        serve.load(clients, Duration.ofSeconds(15));
        serve.statuses.clear();
        serve.nanos.clear();
        String before = serve.memory();
        serve.load(clients, Duration.ofSeconds(Long.parseLong(arguments[2])));
        serve.print();
        System.out.println("memory before: " + before);
        System.out.println("memory after:  " + serve.memory());
    }

    private void load(int clients, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long end = System.nanoTime() + time.toNanos();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            all.add(threads.submit(() -> {
                for (int turn = number; System.nanoTime() < end; turn++) {
                    one(turn);
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
    }

    private void one(int turn) throws IOException, InterruptedException {
        boolean extracts = turn % (LOOK_UPS.size() + 1) == LOOK_UPS.size();
        String path = extracts ? EXTRACTION : LOOK_UPS.get(turn % (LOOK_UPS.size() + 1));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (extracts) {
            request.POST(HttpRequest.BodyPublishers.ofByteArray(article));
        }
        String route = path.replaceFirst("\\?.*", "");
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            count(route + " " + response.statusCode(), System.nanoTime() - start);
            if (response.statusCode() == TOO_MANY) {
                long seconds =
                        response.headers().firstValueAsLong("Retry-After").orElse(1);
                Thread.sleep(Duration.ofSeconds(seconds).toMillis());
            }
        } catch (IOException e) {
            count(route + " " + e.getClass().getSimpleName(), System.nanoTime() - start);
        }
    }

    private void count(String answer, long time) {
        statuses.computeIfAbsent(answer, any -> new LongAdder()).increment();
        nanos.computeIfAbsent(answer, any -> new ConcurrentLinkedQueue<>()).add(time);
    }

    private void print() {
        System.out.printf("%-28s %9s %9s %9s%n", "answer", "count", "p50 ms", "p99 ms");
        new TreeMap<>(statuses).forEach((answer, count) -> {
            List<Long> times = nanos.getOrDefault(answer, new ConcurrentLinkedQueue<>()).stream()
                    .sorted()
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %9d %9.1f %9.1f%n",
                    answer,
                    count.sum(),
                    times.get(times.size() / 2) / 1e6,
                    times.get(times.size() * 99 / 100) / 1e6);
        });
    }

    /** Memory in use by area, and that of the process, in megabytes; the least of some looks, since what is no longer used is counted until it is collected. */
    private String memory() throws IOException, InterruptedException {
        Map<String, Double> least = new TreeMap<>();
        for (int i = 0; i < 50; i++) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + "/v1/metrics")).build();
            String metrics =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher area = MEMORY.matcher(metrics);
            while (area.find()) {
                least.merge(area.group(1), Double.parseDouble(area.group(2)) / 1e6, Math::min);
            }
        }
        return least.toString();
    }
}
