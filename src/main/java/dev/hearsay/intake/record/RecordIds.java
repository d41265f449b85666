// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.text.TextHash;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often an id occurs among the records of a file. Records that share an id are different articles, as after
 * two tables were joined, unless they have different versions or one of them withdraws the article.
 */
public final class RecordIds {

    /** Hashes instead of ids: a file may have a million records, and a collision only costs a needless number. */
    private final Map<Long, Integer> seen = new HashMap<>();

    /** How many other articles with the same id came before in the same holder. */
    public int earlier(String holder, Part part) {
        String id = part.id();
        if (id == null || isKill(part)) {
            return 0;
        }
        return count(holder, id, part instanceof Draft draft ? draft.metadata().version() : null);
    }

    /** The same for a document that is a record; 0 if it has no id that others may share. */
    public int earlier(String holder, byte[] document, FieldMap fields) {
        JsonNode record;
        try {
            record = JsonTree.read(document).root();
        } catch (RejectedArticleException e) {
            // reading it will report what is wrong
            return 0;
        }
        Optional<String> id = JsonRecord.localId(record, fields);
        if (id.isEmpty()) {
            return 0;
        }
        String version = JsonRecord.version(record, fields);
        boolean again = seen.containsKey(key(holder, id.get(), version));
        // the whole record is read only when that can matter
        return again && isKill(JsonRecord.read(record, fields, "UTF-8")) ? 0 : count(holder, id.get(), version);
    }

    private static boolean isKill(Part part) {
        return part instanceof Draft draft && draft.metadata().status() == PublicationStatus.CANCELED;
    }

    private int count(String holder, String id, @Nullable String version) {
        return seen.merge(key(holder, id, version), 1, Integer::sum) - 1;
    }

    private static long key(String holder, String id, @Nullable String version) {
        return TextHash.of(holder + '\0' + id + '\0' + version);
    }
}
