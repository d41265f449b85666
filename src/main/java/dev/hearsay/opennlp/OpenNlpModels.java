// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Loads OpenNLP's models, which are resources at the root of their jars. */
final class OpenNlpModels {

    static final String LANGUAGE = "/langdetect-183.bin";
    static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

    static final String PARTS_OF_SPEECH = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private OpenNlpModels() {}

    /** Creates a model from a stream. */
    interface Loader<M> {
        M load(InputStream in) throws IOException;
    }

    /** @throws UncheckedIOException if the model is not on the class path or is damaged */
    static <M> M load(String resource, Loader<M> loader) {
        try (InputStream in = OpenNlpModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(
                        "the OpenNLP model " + resource
                                + " is not on the class path: the jar that holds it (org.apache.opennlp:opennlp-models-…) is missing");
            }
            return loader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
