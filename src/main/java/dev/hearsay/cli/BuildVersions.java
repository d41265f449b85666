// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The versions in this build.
 *
 * @param hearsay of Hearsay itself
 * @param corenlp of Stanford CoreNLP and its models
 * @param opennlp of Apache OpenNLP
 */
record BuildVersions(String hearsay, String corenlp, String opennlp) {

    static BuildVersions load() {
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

    /** The version of the library behind a stage. */
    String ofStage(String stage) {
        if (stage.startsWith("CoreNLP")) {
            return corenlp;
        }
        return stage.startsWith("OpenNLP") ? opennlp : hearsay;
    }
}
