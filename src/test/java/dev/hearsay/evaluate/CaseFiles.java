// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Four invented articles with gold, predictions, and what the reference scripts say of them. */
final class CaseFiles {

    private CaseFiles() {}

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(CaseFiles.class.getResource("/evaluate"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static GoldSet gold() {
        return GoldReader.read(folder(), "case");
    }

    static List<PredictedDocument> predictions() {
        return PredictionsFile.read(folder().resolve("predictions.jsonl"));
    }

    static List<String> expected(String name) throws IOException {
        return Files.readAllLines(folder().resolve(name));
    }

    static GoldDocument document(GoldSet gold, String stem) {
        return gold.only(List.of(stem)).documents().get(0);
    }
}
