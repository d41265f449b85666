// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.server.HearsayServer;
import dev.hearsay.server.ServerSettings;
import dev.hearsay.server.Token;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code hearsay serve}.
 *
 * @param claims a file of claims or a database; null if none are served
 * @param review whether decisions of reviewers are taken
 * @param settings of the server
 * @param engine which models are used
 * @param quiet whether notes are left out
 */
record ServeOptions(
        @Nullable String claims, boolean review, ServerSettings settings, EngineOptions engine, boolean quiet) {

    private static final String HOST = "127.0.0.1";
    private static final int PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_MEGABYTES = 1000;

    static Options options() {
        Options options = new Options();
        for (String name : List.of("host", "port", "token-file", "max-body", "timeout", "threads", "queue")) {
            options.addOption(CommandLineOptions.valued(name));
        }
        options.addOption(CommandLineOptions.flag("review"));
        options.addOption(CommandLineOptions.flag("quiet"));
        EngineOptions.addWithNestedTo(options);
        return options;
    }

    static ServeOptions parse(List<String> arguments) throws UsageException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        if (line.rest().size() > 1) {
            throw new UsageException("name one file of claims or one database, not "
                    + line.rest().size());
        }
        String claims = line.rest().isEmpty() ? null : line.rest().get(0);
        if (line.has("review") && claims == null) {
            throw new UsageException(
                    "--review records decisions in a database: name it, as in 'hearsay serve claims.db" + " --review'");
        }
        return new ServeOptions(claims, line.has("review"), settings(line), EngineOptions.of(line), line.has("quiet"));
    }

    private static ServerSettings settings(CommandLineOptions line) throws UsageException {
        String named = line.value("host");
        String host = named == null ? HOST : named;
        Token token = token(line.path("token-file"));
        if (token == null && !HearsayServer.isLocal(host)) {
            throw new UsageException("--host " + host + " can be reached from other machines: give a token that clients"
                    + " must send, with --token-file FILE");
        }
        ServerSettings usual = ServerSettings.on(host, port(line));
        int threads = line.positive("threads", usual.threads());
        return new ServerSettings(
                host,
                usual.port(),
                token,
                megabytes(line, usual.maxBody()),
                Duration.ofSeconds(
                        line.positive("timeout", (int) usual.patience().toSeconds())),
                threads,
                line.positive("queue", usual.waiting()));
    }

    private static int port(CommandLineOptions line) throws UsageException {
        long port = line.has("port") ? line.natural("port") : PORT;
        if (port > HIGHEST_PORT) {
            throw new UsageException("--port takes a number from 0 to " + HIGHEST_PORT + ", not '" + port + "'");
        }
        return (int) port;
    }

    private static int megabytes(CommandLineOptions line, int usual) throws UsageException {
        int megabytes = line.positive("max-body", usual >> 20);
        if (megabytes > MOST_MEGABYTES) {
            throw new UsageException("--max-body takes megabytes, at most " + MOST_MEGABYTES + "; extract from larger"
                    + " files with hearsay extract");
        }
        return megabytes << 20;
    }

    private static @Nullable Token token(@Nullable Path file) throws UsageException {
        try {
            return file == null ? null : Token.read(file);
        } catch (NoSuchFileException e) {
            throw new UsageException("--token-file: there is no file " + file);
        } catch (IOException e) {
            throw new UsageException("--token-file: the file " + file + " can't be read: " + e.getMessage());
        }
    }
}
