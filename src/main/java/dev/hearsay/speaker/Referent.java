// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import dev.hearsay.model.SpeakerType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a source means.
 *
 * @param name as a reader would say it
 * @param type what kind of speaker
 * @param person the person of the cast; null where it is none
 * @param plural whether it is more than one
 * @param candidates what was considered, the best first
 * @param reason how it was found, in words
 */
record Referent(
        String name,
        SpeakerType type,
        @Nullable Person person,
        boolean plural,
        List<Candidate> candidates,
        String reason) {

    static Referent of(Person person, List<Candidate> candidates, String reason) {
        return new Referent(person.name(), SpeakerType.PERSON, person, false, candidates, reason);
    }
}
