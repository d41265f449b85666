// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param format that every document must have; null where its content tells
 * @param fields of records
 * @param limit how large a document may be, in bytes
 * @param archives how far archives and compressed files are unpacked
 */
public record IntakeOptions(@Nullable Format format, FieldMap fields, int limit, ArchiveLimits archives) {

    /** How large a document may be unless said otherwise, in bytes. */
    public static final int DEFAULT_LIMIT = 64 << 20;

    /** Formats and fields are found by content. */
    public static final IntakeOptions DEFAULT = new IntakeOptions(null, FieldMap.NONE, DEFAULT_LIMIT);

    /** @throws IllegalArgumentException if the limit is not a size */
    public IntakeOptions {
        if (limit < 1 || limit == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("not a size limit in bytes: " + limit);
        }
    }

    /** Options with the usual bounds for archives. */
    public IntakeOptions(@Nullable Format format, FieldMap fields, int limit) {
        this(format, fields, limit, ArchiveLimits.DEFAULT);
    }
}
