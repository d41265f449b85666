// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.Findings;
import dev.hearsay.batch.OutputFiles;
import dev.hearsay.output.Manifest;
import dev.hearsay.output.ManifestWriter;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.pipeline.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the manifest of an output beside it. */
final class RunFiles {

    private RunFiles() {}

    static void writeManifest(
            OutputFiles files,
            ExtractOptions options,
            List<Manifest.Model> models,
            RunReport report,
            Findings findings,
            Instant started)
            throws IOException {
        Manifest manifest = new Manifest(
                "hearsay",
                BuildVersions.load().hearsay(),
                started,
                Instant.now(),
                shown(options.settings()),
                models,
                options.inputs().stream().map(DatabaseUrl::withoutPasswords).toList(),
                new Manifest.Counts(
                        report.counts().articles(),
                        report.counts().claims(),
                        report.counts().failures(),
                        report.counts().others()),
                findings.empty(),
                findings.duplicates(),
                new Manifest.Output(files.output().toString(), sha256(files.output())));
        try (ClaimFile file = new ClaimFile(files.manifest())) {
            new ManifestWriter().write(manifest, file.stream());
            file.finish();
        }
    }

    private static Map<String, String> shown(Map<String, String> settings) {
        Map<String, String> shown = new LinkedHashMap<>();
        settings.forEach((name, value) -> shown.put(name, DatabaseUrl.withoutPasswords(value)));
        return shown;
    }

    private static @Nullable String sha256(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest())) {
            in.transferTo(digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        }
    }
}
