// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import dev.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, and what stood around them.
 *
 * @param bytes all of the document
 * @param charset the character set that was declared outside, as by an HTTP header; null where none was
 * @param id the feed's own id, as far as the surroundings give one; null else
 * @param facts what the surroundings say of the article; what it says itself comes first
 */
// nobody compares documents, and a copy of each would cost as much as the document
@SuppressWarnings("ArrayRecordComponent")
public record Content(
        byte[] bytes, @Nullable String charset, @Nullable String id, Metadata facts) {

    /** How large a document may be unless said otherwise, in bytes. */
    public static final int DEFAULT_LIMIT = 64 << 20;

    /** Bytes of which nothing else is known. */
    public static Content of(byte[] bytes) {
        return new Content(bytes, null, null, Metadata.NONE);
    }
}
