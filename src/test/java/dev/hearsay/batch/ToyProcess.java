// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link ToyRun} in a process of its own. */
final class ToyProcess {

    private ToyProcess() {}

    /**
     * How it ended.
     *
     * @param before words before the command, such as a shell that sets a limit
     * @param steps after which it is killed
     */
    static int run(List<String> before, int steps, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(ToyRun.class.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            int told = 0;
            while (out.readLine() != null) {
                if (told++ == steps) {
                    process.destroyForcibly();
                    break;
                }
            }
        }
        return process.waitFor();
    }
}
