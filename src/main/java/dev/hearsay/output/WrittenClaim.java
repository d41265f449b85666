// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.List;
import java.util.Optional;

/**
 * A claim as it was written, read back.
 *
 * @param line of the claims file, counted from 1; 0 in a database
 * @param id of the claim
 * @param offsets what its offsets count
 * @param article that it is of
 * @param facts what it says besides words and places
 * @param speakers who said it; empty where that is unknown
 * @param passages every passage of the claim, in the order of the record
 * @param json the record on one line; of JSON Lines, the line as written
 */
public record WrittenClaim(
        int line,
        String id,
        OffsetUnit offsets,
        WrittenArticle article,
        WrittenFacts facts,
        List<WrittenSpeaker> speakers,
        List<WrittenPassage> passages,
        String json) {

    public WrittenClaim {
        speakers = List.copyOf(speakers);
        passages = List.copyOf(passages);
    }

    /**
     * The claim of a record that a database has.
     *
     * @param database what it is called in errors
     * @param record in the form of {@code docs/claim.schema.json}
     * @param articleRow key of its article
     * @throws ClaimFormatException if a field is missing or not what it should be
     */
    public static WrittenClaim ofRecord(String database, ObjectNode record, long articleRow)
            throws ClaimFormatException {
        try {
            return WrittenClaimJson.claim(
                    new RecordPlace(0, articleRow), Field.root(record), JsonText.onOneLine(record));
        } catch (FieldException e) {
            throw new ClaimFormatException(
                    database, 0, "claim " + Excerpt.plain(record.path("id").asText()) + ": " + e.getMessage());
        }
    }

    /** The passage at a path, such as {@code source}; empty where the claim has none. */
    public Optional<WrittenPassage> passage(String path) {
        return passages.stream().filter(passage -> passage.path().equals(path)).findFirst();
    }

    /** The words of a passage; empty where the claim has none. */
    public Optional<String> words(String path) {
        return passage(path).map(WrittenPassage::text);
    }
}
