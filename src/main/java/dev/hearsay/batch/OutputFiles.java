// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.nio.file.Path;

/**
 * Where a run writes.
 *
 * @param output what the user named
 * @param claims that grow while it runs
 * @param failures likewise
 * @param journal what it has written
 */
public record OutputFiles(Path output, Path claims, Path failures, Path journal) {

    /** Files beside the output, which appears when it is whole. */
    public static OutputFiles partsOf(Path output) {
        return new OutputFiles(
                output, beside(output, ".part"), beside(output, ".failures.part"), beside(output, ".journal"));
    }

    /** The output itself, which grows for as long as somebody watches. */
    public static OutputFiles growing(Path output) {
        return new OutputFiles(output, output, beside(output, ".failures.jsonl"), beside(output, ".journal"));
    }

    /** The failures of a run that is done. */
    public Path finishedFailures() {
        return beside(output, ".failures.jsonl");
    }

    /** What made the output. */
    public Path manifest() {
        return beside(output, ".manifest.json");
    }

    private static Path beside(Path output, String ending) {
        return output.resolveSibling(output.getFileName() + ending);
    }
}
