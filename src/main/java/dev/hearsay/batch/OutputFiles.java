// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that a run writes.
 *
 * @param output named by the user
 * @param claims file that grows while the run lasts
 * @param failures file, likewise
 * @param journal of what is written
 */
public record OutputFiles(Path output, Path claims, Path failures, Path journal) {

    /** Files beside the output, which appears when it is complete. */
    public static OutputFiles partsOf(Path output) {
        return new OutputFiles(
                output, beside(output, ".part"), beside(output, ".failures.part"), beside(output, ".journal"));
    }

    /** The output itself, which grows for as long as a watch lasts. */
    public static OutputFiles growing(Path output) {
        return new OutputFiles(output, output, beside(output, ".failures.jsonl"), beside(output, ".journal"));
    }

    /** The failures of a finished run. */
    public Path finishedFailures() {
        return beside(output, ".failures.jsonl");
    }

    /** The manifest of the output. */
    public Path manifest() {
        return beside(output, ".manifest.json");
    }

    /** Real paths of the files that exist. */
    public Set<Path> existing() {
        Set<Path> there = new HashSet<>();
        for (Path file : List.of(output, claims, failures, journal, finishedFailures(), manifest())) {
            try {
                there.add(file.toRealPath());
            } catch (IOException e) {
                // it does not exist yet
            }
        }
        return there;
    }

    private static Path beside(Path output, String ending) {
        return output.resolveSibling(output.getFileName() + ending);
    }
}
