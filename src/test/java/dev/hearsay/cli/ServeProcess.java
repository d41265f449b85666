// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code hearsay serve} in a process of its own, on a port that is free. */
final class ServeProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("listening on (\\S+);");
    private static final Pattern LOADED = Pattern.compile("(the models are loaded)");

    private final Process process;
    private final BufferedReader err;
    private final String address;

    private ServeProcess(Process process) throws IOException {
        this.process = process;
        this.err = process.errorReader(StandardCharsets.UTF_8);
        this.address = line(ADDRESS);
    }

    /** Starts it, and waits until it listens. */
    static ServeProcess start(String... arguments) throws IOException {
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
        return new ServeProcess(new ProcessBuilder(command).start());
    }

    String address() {
        return address;
    }

    void awaitModels() throws IOException {
        line(LOADED);
    }

    /** Asks it to end, as SIGTERM does. */
    void stop() {
        process.destroy();
    }

    /** Its exit code, once it has ended. */
    int code() throws InterruptedException {
        return process.waitFor();
    }

    /** What the pattern has in its group, in the next line that has it. */
    private String line(Pattern wanted) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            Matcher found = wanted.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("there is no such line: " + seen);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        err.close();
    }
}
