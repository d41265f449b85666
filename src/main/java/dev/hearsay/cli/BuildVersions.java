// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.output.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The versions in this build.
 *
 * @param hearsay of Hearsay itself
 * @param corenlp of Stanford CoreNLP and its models
 * @param opennlp of Apache OpenNLP
 */
public record BuildVersions(String hearsay, String corenlp, String opennlp) {

    public static BuildVersions load() {
        Properties properties = new Properties();
        try (InputStream in = BuildVersions.class.getResourceAsStream("build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuildVersions(
                properties.getProperty("version", "unknown"),
                properties.getProperty("corenlp", "unknown"),
                properties.getProperty("opennlp", "unknown"));
    }

    /** The software and models that extraction uses, in the order of its stages. */
    public List<Manifest.Model> models(Hearsay hearsay) {
        Map<String, String> own = hearsay.models();
        return hearsay.stages().stream()
                .map(stage -> new Manifest.Model(stage, own.getOrDefault(stage, ofStage(stage))))
                .toList();
    }

    /** The version of the library behind a stage. */
    private String ofStage(String stage) {
        if (stage.startsWith("CoreNLP")) {
            return corenlp;
        }
        return stage.startsWith("OpenNLP") ? opennlp : hearsay;
    }
}
