// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import java.util.List;
import java.util.Optional;

/**
 * A source that is already resolved, to which later ones may refer.
 *
 * @param source its position
 * @param entities its referents; empty if none was found
 * @param pronoun whether the source is a pronoun
 * @param nested whether it is inside the content of another
 */
record ResolvedMention(Span source, List<LinkedEntity> entities, boolean pronoun, boolean nested) {

    /** The named person it refers to; empty if there is none or there are several. */
    Optional<Entity> person() {
        return entities.size() == 1 ? entities.get(0).person() : Optional.empty();
    }

    /** Whether it is one person whom the article names. */
    boolean isPerson() {
        return person().isPresent();
    }

    /** The one person that it refers to, named or described. */
    Optional<Entity> somebody() {
        return entities.size() == 1
                ? Optional.of(entities.get(0).entity()).filter(one -> one.kind() == SpeakerType.PERSON && !one.plural())
                : Optional.empty();
    }

    boolean is(Entity person) {
        return somebody().equals(Optional.of(person));
    }

    boolean isPlural() {
        return entities.size() > 1
                || (entities.size() == 1 && entities.get(0).entity().plural());
    }
}
