// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that extraction must reach on a set of documents.
 *
 * @param name of this set of floors
 * @param data name of the data that the documents belong to, for people
 * @param documents stems in the order of the checksum; empty for all documents of the data
 * @param sha256 of texts and gold, as {@link GoldSet#checksum} gives it
 * @param settings of the extraction, as on the command line
 * @param floors least percentages by the names of {@link Scores#figures} and {@link SpeakerScores#figures}
 */
public record FloorSet(
        String name,
        String data,
        List<String> documents,
        String sha256,
        String settings,
        Map<String, BigDecimal> floors) {

    public FloorSet {
        documents = List.copyOf(documents);
        floors = Collections.unmodifiableMap(new LinkedHashMap<>(floors));
    }
}
