// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A source that is resolved already, which those behind it may go back to.
 *
 * @param source where it stands
 * @param referents whom it means; empty if nobody was found
 * @param pronoun whether the source is a pronoun
 * @param nested whether it stands inside the content of another
 */
record Heard(Span source, List<Referent> referents, boolean pronoun, boolean nested) {

    /** The person of the cast whom it means; empty where it means none or several. */
    Optional<Person> person() {
        return referents.size() == 1 ? Optional.ofNullable(referents.get(0).person()) : Optional.empty();
    }

    /** Whether it is one person of the cast. */
    boolean isPerson() {
        return person().isPresent();
    }

    boolean is(Person person) {
        return person().equals(Optional.of(person));
    }

    boolean isPlural() {
        return referents.size() > 1
                || (referents.size() == 1 && referents.get(0).plural());
    }
}
