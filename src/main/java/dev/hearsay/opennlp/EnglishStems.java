// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.opennlp;

import java.util.function.UnaryOperator;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Stems of English words, so that "closes" and "closing" are one.
 *
 * @see <a href="https://doi.org/10.1108/eb046814">M. F. Porter: An algorithm for suffix stripping (1980)</a>
 */
public final class EnglishStems implements UnaryOperator<String> {

    /** The stem of a word in lower case. */
    @Override
    public String apply(String word) {
        // a stemmer has a buffer, so each word gets its own
        return new PorterStemmer().stem(word);
    }
}
