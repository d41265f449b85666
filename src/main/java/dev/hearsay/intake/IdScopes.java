// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.container.Entry;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.record.RecordIds;
import org.jspecify.annotations.Nullable;

/** Determines the scope of the ids of a source's documents, in order. */
final class IdScopes {

    private final @Nullable String origin;
    private final FieldMap fields;
    private final RecordIds recordIds = new RecordIds();

    /** @param origin the real path of the source's file; null if there is none */
    IdScopes(@Nullable String origin, FieldMap fields) {
        this.origin = origin;
        this.fields = fields;
    }

    /** The scope of a document's id: for a record, its table or list; for any other document, the document alone. */
    IdScope of(Level level, Entry entry, String id, byte[] document) {
        return entry.format() == Format.JSON
                ? new IdScope(origin, level.id(), recordIds.earlier(level.id(), document, fields))
                : alone(id);
    }

    /** The scope for a document that is not a record. */
    IdScope alone(String id) {
        return new IdScope(origin, id, 0);
    }
}
