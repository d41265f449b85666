// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs programs of this machine. */
final class Program {

    private Program() {}

    /**
     * What a program prints, on both streams, until it ends.
     *
     * @param folder in which it works
     * @param environment all of its environment; that of this process if it is empty
     */
    static String run(Path folder, Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        if (!environment.isEmpty()) {
            builder.environment().clear();
            builder.environment().putAll(environment);
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
