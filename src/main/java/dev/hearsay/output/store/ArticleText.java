// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * A stored article.
 *
 * @param row its key in the database
 * @param identity what distinguishes it from every other; empty where it was never computed
 * @param facts in the form that the record of a claim has for its article
 * @param text as it was read, with U+FFFD for what can't be stored; empty where the database has none
 */
public record ArticleText(long row, String identity, ObjectNode facts, String text) {

    /** The SHA-256 of the text in UTF-8, by which a review knows whether it is the one that the reviewer saw. */
    public String textSha256() {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
