// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import dev.hearsay.model.Metadata;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, and what its surroundings say about it.
 *
 * @param bytes all of the document
 * @param charset the character set declared outside the document, as by an HTTP header; null if none was
 * @param id the feed's own id if the surroundings give one; null otherwise
 * @param facts what the surroundings say about the article; what it says itself takes precedence
 * @param fields what the surroundings say about each record, by the name of its field; what it says itself takes precedence
 */
// documents are never compared, and a copy of each would cost as much as the document
@SuppressWarnings("ArrayRecordComponent")
public record Content(
        byte[] bytes, @Nullable String charset, @Nullable String id, Metadata facts, Map<String, String> fields)
        implements Serializable {

    /** The default limit on the size of a document, in bytes. */
    public static final int DEFAULT_LIMIT = 64 << 20;

    public Content {
        fields = Map.copyOf(fields);
    }

    /** A document that is not a record of a partitioned table. */
    public Content(byte[] bytes, @Nullable String charset, @Nullable String id, Metadata facts) {
        this(bytes, charset, id, facts, Map.of());
    }

    /** Bytes about which nothing else is known. */
    public static Content of(byte[] bytes) {
        return new Content(bytes, null, null, Metadata.NONE);
    }
}
