// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.document.ArchiveLimits;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.Format;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param format that every document must have; null if it is recognised from the content
 * @param fields which fields of a record hold what
 * @param limit how large a document may be, in bytes
 * @param archives how far archives and compressed files are unpacked
 * @param repaired whether misread characters in plain text are repaired; if not, the text is that of the file,
 *     character for character, so that the offsets of gold annotations fit
 */
public record IntakeOptions(
        @Nullable Format format, FieldMap fields, int limit, ArchiveLimits archives, boolean repaired)
        implements Serializable {

    /** The default limit on the size of a document, in bytes. */
    public static final int DEFAULT_LIMIT = Content.DEFAULT_LIMIT;

    /** The defaults: formats and fields are recognised from the content. */
    public static final IntakeOptions DEFAULT = new IntakeOptions(null, FieldMap.NONE, DEFAULT_LIMIT);

    /** @throws IllegalArgumentException if the limit is not a valid size */
    public IntakeOptions {
        if (limit < 1 || limit == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("not a size limit in bytes: " + limit);
        }
    }

    /** Options with the default limits for archives. */
    public IntakeOptions(@Nullable Format format, FieldMap fields, int limit) {
        this(format, fields, limit, ArchiveLimits.DEFAULT);
    }

    /** Options that repair misread characters. */
    public IntakeOptions(@Nullable Format format, FieldMap fields, int limit, ArchiveLimits archives) {
        this(format, fields, limit, archives, true);
    }

    /** The same options, but with plain text left as it was written. */
    public IntakeOptions asWritten() {
        return new IntakeOptions(format, fields, limit, archives, false);
    }
}
