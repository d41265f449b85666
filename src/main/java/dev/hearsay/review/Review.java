// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is recorded.
 *
 * @param id counts up in the order of decisions
 * @param identity of the article
 * @param textSha256 of the text that the reviewer saw
 * @param claim its id; that of an added claim begins with {@code r_}
 * @param reviewer who decided
 * @param decided when
 * @param decision what was decided
 * @param before the claim before; null for an added claim
 * @param after the claim from then on; null if it is rejected
 * @param undoes the review that an undo takes back; else null
 * @param comment null if there is none
 */
public record Review(
        long id,
        String identity,
        String textSha256,
        String claim,
        String reviewer,
        Instant decided,
        Decision decision,
        @Nullable ReviewedClaim before,
        @Nullable ReviewedClaim after,
        @Nullable Long undoes,
        @Nullable String comment) {

    /** A tree of the review, the caller's own. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("review", id);
        json.put("article", identity);
        json.put("text_sha256", textSha256);
        json.put("claim", claim);
        json.put("reviewer", reviewer);
        json.put("decided", decided.toString());
        json.put("decision", Words.of(decision));
        json.set("before", before == null ? null : ReviewedJson.of(before));
        json.set("after", after == null ? null : ReviewedJson.of(after));
        json.put("undoes", undoes);
        json.put("comment", comment);
        return json;
    }
}
