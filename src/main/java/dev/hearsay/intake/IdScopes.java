// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.container.Entry;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.record.RecordIds;
import org.jspecify.annotations.Nullable;

/** Tells for the documents of a source, in their order, within what their ids count. */
final class IdScopes {

    private final @Nullable String origin;
    private final FieldMap fields;
    private final RecordIds recordIds = new RecordIds();

    /** @param origin the real path of the source's file; null where there is none */
    IdScopes(@Nullable String origin, FieldMap fields) {
        this.origin = origin;
        this.fields = fields;
    }

    /** A record has its id among those of its table or list; any other document is alone. */
    IdScope of(Level level, Entry entry, String id, byte[] document) {
        return entry.format() == Format.JSON
                ? new IdScope(origin, level.id(), recordIds.earlier(level.id(), document, fields))
                : alone(id);
    }

    /** A document that is no record. */
    IdScope alone(String id) {
        return new IdScope(origin, id, 0);
    }
}
