// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import dev.hearsay.model.EntityType;
import org.jspecify.annotations.Nullable;

/** CoreNLP's names for types of entities. */
final class EntityTypes {

    private EntityTypes() {}

    /** The entity type for CoreNLP's name; null for numbers, dates, titles and everything else that is not a name. */
    static @Nullable EntityType of(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> EntityType.LOCATION;
            default -> null;
        };
    }
}
