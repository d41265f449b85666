// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.PartOfSpeech;

/** Gives the base forms of words. Several threads may use it at once. */
@FunctionalInterface
public interface Lemmatizer {

    /** The base form, in lower case, of a word that is given in lower case. */
    String lemma(String word, PartOfSpeech part);
}
