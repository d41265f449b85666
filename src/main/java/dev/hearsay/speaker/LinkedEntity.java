// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import java.util.List;
import java.util.Optional;

/**
 * The entity that a source refers to.
 *
 * @param entity of the article
 * @param candidates what was considered, the best first
 * @param reason how it was found, in words
 */
record LinkedEntity(Entity entity, List<Candidate> candidates, String reason) {

    /** The entity found at one place. */
    static LinkedEntity at(Span span, Entity entity, String reason) {
        return new LinkedEntity(entity, List.of(new Candidate(span, 1, reason)), reason);
    }

    /** The same, with the name of the rule that found it before its reason. */
    LinkedEntity by(String rule) {
        return new LinkedEntity(entity, candidates, rule + ": " + reason);
    }

    SpeakerType kind() {
        return entity.kind();
    }

    /** The person, if it is one whom the article names. */
    Optional<Entity> person() {
        return Optional.of(entity).filter(Entity::isNamedPerson);
    }
}
