// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A source that is resolved already, which those behind it may go back to.
 *
 * @param source where it stands
 * @param entities whom it means; empty if nobody was found
 * @param pronoun whether the source is a pronoun
 * @param nested whether it stands inside the content of another
 */
record ResolvedMention(Span source, List<LinkedEntity> entities, boolean pronoun, boolean nested) {

    /** The named person whom it means; empty where it means none or several. */
    Optional<Entity> person() {
        return entities.size() == 1 ? entities.get(0).person() : Optional.empty();
    }

    /** Whether it is one person whom the article names. */
    boolean isPerson() {
        return person().isPresent();
    }

    boolean is(Entity person) {
        return person().equals(Optional.of(person));
    }

    boolean isPlural() {
        return entities.size() > 1
                || (entities.size() == 1 && entities.get(0).entity().plural());
    }
}
