// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

/** Whose models give sentences and names. */
public enum Engine {
    /** Stanford CoreNLP: sentences, tokens, names, times. */
    CORENLP,
    /** Apache OpenNLP's small models alone: sentences and tokens; starts in about a second. */
    OPENNLP
}
