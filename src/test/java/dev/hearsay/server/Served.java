// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.ExtractionSettings;
import dev.hearsay.Hearsay;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.ReviewStore;
import dev.hearsay.output.store.TemporaryClaims;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server on a port of its own, and a client of it. */
final class Served implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final @Nullable ReadPool database;
    private final HearsayServer server;

    Served(ServerSettings settings, @Nullable Hearsay hearsay, @Nullable String url) throws IOException {
        this(settings, hearsay, url, (ReviewStore) null);
    }

    Served(ServerSettings settings, @Nullable Hearsay hearsay, @Nullable String url, @Nullable ReviewStore reviews)
            throws IOException {
        this(settings, hearsay, url == null ? null : DatabaseUrl.parse(url, Map.of()), reviews);
    }

    private Served(
            ServerSettings settings,
            @Nullable Hearsay hearsay,
            @Nullable DatabaseUrl url,
            @Nullable ReviewStore reviews)
            throws IOException {
        this.database = url == null ? null : ReadPool.open(url);
        this.server = new HearsayServer(settings, "1.2.3", ExtractionSettings.DEFAULT, database, reviews, log::add);
        server.start();
        if (hearsay != null) {
            server.loaded(hearsay);
        }
    }

    /** The claims of a database, without models. */
    static Served claims(String url) throws IOException {
        return new Served(settings(), null, url);
    }

    /** The claims of a file, without models. */
    static Served copied(TemporaryClaims copy) throws IOException {
        return new Served(settings(), null, copy.url(), null);
    }

    /** The claims of a database and reviews of them, without models. */
    static Served reviews(String url) throws IOException {
        return reviews(settings(), url);
    }

    /** The same with other settings. */
    static Served reviews(ServerSettings settings, String url) throws IOException {
        return new Served(settings, null, url, ReviewStore.open(DatabaseUrl.parse(url, Map.of())));
    }

    /** Extraction, without claims to look up. */
    static Served extraction(Hearsay hearsay) throws IOException {
        return new Served(settings(), hearsay, null);
    }

    static ServerSettings settings() {
        return ServerSettings.on("127.0.0.1", 0);
    }

    HearsayServer server() {
        return server;
    }

    List<String> log() {
        return log;
    }

    /** @param headers names and values, alternately */
    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return post(path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> post(String path, byte[] body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    CompletableFuture<HttpResponse<String>> posting(String path, String body) {
        return client.sendAsync(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server answers to bytes that no client would send, until it closes the connection. */
    String raw(String bytes) throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Socket connect() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    @Override
    public void close() {
        server.close();
        if (database != null) {
            database.close();
        }
    }
}
