// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import dev.hearsay.model.EntityType;
import org.jspecify.annotations.Nullable;

/** CoreNLP's names for kinds of entity. */
final class EntityTypes {

    private EntityTypes() {}

    /** Ours for CoreNLP's; null for numbers, dates, titles and all else that is no name. */
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
