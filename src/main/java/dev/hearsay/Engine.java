// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

/** What gives sentences, tokens and names. */
public enum Engine {
    /**
     * CoreNLP's rules for sentences and tokens, and names by the extractor's network, in the same reading as attributions. It needs
     * no model of CoreNLP, and an article takes about two seconds from start to end.
     */
    NETWORK,
    /** Stanford CoreNLP's sentences, tokens and names. Its models are a dependency of their own, of 475 MB. */
    CORENLP,
    /** As {@link #NETWORK}, but with Apache OpenNLP's model for sentences and tokens. */
    OPENNLP;

    /** The engine in use for a method unless another is asked for. */
    public static Engine defaultOf(AttributionMethod method) {
        return method == AttributionMethod.CORENLP ? CORENLP : NETWORK;
    }
}
