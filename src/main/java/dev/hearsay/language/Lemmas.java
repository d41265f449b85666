// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.pipeline.Lemmatizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The base forms of one article's words. Half of an article is words that stood in it before, so each is looked up once. */
final class Lemmas {

    /** Anything longer is not an English word; in UTF-16 code units. */
    private static final int LONGEST_WORD = 40;

    private final Map<PartOfSpeech, Map<String, String>> known = new EnumMap<>(PartOfSpeech.class);
    private final Lemmatizer lemmatizer;

    Lemmas(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    String of(String lower, PartOfSpeech part) {
        if (lower.length() > LONGEST_WORD) {
            return lower;
        }
        return known.computeIfAbsent(part, any -> new HashMap<>())
                .computeIfAbsent(lower, word -> lemmatizer.lemma(word, part));
    }
}
