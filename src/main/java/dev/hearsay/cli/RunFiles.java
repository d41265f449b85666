// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.model.Failure;
import dev.hearsay.output.FailureWriter;
import dev.hearsay.output.Manifest;
import dev.hearsay.output.ManifestWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The files beside an output: {@code OUT.failures.jsonl} and {@code OUT.manifest.json}. */
final class RunFiles {

    private final Path output;

    RunFiles(Path output) {
        this.output = output;
    }

    /** One from an earlier run would tell of failures that are no more, so it is removed where there are none. */
    void writeFailures(List<Failure> failures) throws IOException {
        Path path = beside(".failures.jsonl");
        if (failures.isEmpty()) {
            Files.deleteIfExists(path);
            return;
        }
        try (ClaimFile file = new ClaimFile(path)) {
            FailureWriter writer = new FailureWriter(file.stream());
            for (Failure failure : failures) {
                writer.write(failure);
            }
            file.finish();
        }
    }

    void writeManifest(
            ExtractOptions options, List<Manifest.Model> models, RunReport report, String sha256, Instant started)
            throws IOException {
        BuildVersions versions = BuildVersions.load();
        Manifest manifest = new Manifest(
                "hearsay",
                versions.hearsay(),
                started,
                Instant.now(),
                options.settings(),
                models,
                options.inputs(),
                new Manifest.Counts(
                        report.articles(), report.claims(), report.failures().size(), report.skipped()),
                new Manifest.Output(output.toString(), sha256));
        try (ClaimFile file = new ClaimFile(beside(".manifest.json"))) {
            new ManifestWriter().write(manifest, file.stream());
            file.finish();
        }
    }

    private Path beside(String ending) {
        return output.resolveSibling(output.getFileName() + ending);
    }
}
