// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An article with its annotations.
 *
 * @param stem the name of its text file without {@code .txt}
 * @param text the file's text, character for character
 * @param metadata date of publication and the like, as far as the data has them
 * @param annotators the attributions by annotator, at least one annotator
 * @param speakers by the number of the first annotator's attribution, from 0; empty if nobody annotated speakers in this
 *     article
 */
public record GoldDocument(
        String stem,
        String text,
        Metadata metadata,
        SortedMap<String, List<GoldAttribution>> annotators,
        SortedMap<Integer, GoldSpeaker> speakers) {

    /** @throws IllegalArgumentException if there is no annotator */
    public GoldDocument {
        if (annotators.isEmpty()) {
            throw new IllegalArgumentException("no annotator of " + stem);
        }
        SortedMap<String, List<GoldAttribution>> copies = new TreeMap<>();
        annotators.forEach((annotator, attributions) -> copies.put(annotator, List.copyOf(attributions)));
        annotators = Collections.unmodifiableSortedMap(copies);
        speakers = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(speakers)));
    }

    /** The gold attributions: those of the annotator whose name sorts first. */
    public List<GoldAttribution> gold() {
        return annotators.values().iterator().next();
    }

    /** The article to extract from, under the name of its text file. */
    public Article article() {
        return Article.of(stem + ".txt", text).withMetadata(metadata);
    }
}
