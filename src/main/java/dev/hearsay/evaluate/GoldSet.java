// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Annotated articles that are scored together.
 *
 * @param name the name of their folder
 * @param documents by stem, in order
 * @param notes messages about files that were skipped
 */
public record GoldSet(String name, List<GoldDocument> documents, List<String> notes) {

    public GoldSet {
        documents = List.copyOf(documents);
        notes = List.copyOf(notes);
    }

    /**
     * Only the documents with these stems, in the order given.
     *
     * @throws IllegalArgumentException if a stem is not in the set; the message names it
     */
    public GoldSet only(List<String> stems) {
        Map<String, GoldDocument> byStem = new HashMap<>();
        documents.forEach(document -> byStem.put(document.stem(), document));
        List<GoldDocument> chosen = new ArrayList<>();
        for (String stem : stems) {
            GoldDocument document = byStem.get(stem);
            if (document == null) {
                throw new IllegalArgumentException("there is no document " + stem + " in " + name + ", which has "
                        + documents.size() + " documents; check the list of documents");
            }
            chosen.add(document);
        }
        return new GoldSet(name, chosen, notes);
    }

    /** Whether anybody annotated speakers in any of the documents. */
    public boolean hasSpeakers() {
        return documents.stream().anyMatch(document -> !document.speakers().isEmpty());
    }

    /** SHA-256, in lower-case hexadecimal, of everything that the measures depend on: see {@link GoldChecksum}. */
    public String checksum() {
        return GoldChecksum.of(documents);
    }
}
