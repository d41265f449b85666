// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

/** The library whose models give sentences and names. */
public enum Engine {
    /** Stanford CoreNLP: sentences, tokens and names. */
    CORENLP,
    /**
     * Only Apache OpenNLP's small models, for sentences and tokens; starts in about a second. Names are those that the
     * extractor's model tags, or are found by capital letters if it tags none.
     */
    OPENNLP
}
