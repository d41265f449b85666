// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.util.Optional;

/** The name of a speaker, divided into its parts so that it can be compared. */
public sealed interface SpeakerName permits PersonForm, BodyForm {

    /**
     * Reads the name of a speaker.
     *
     * @param name as an article has it
     * @param type in the form of the record, such as {@code person}
     * @return empty for descriptions ("a spokesman"), pronouns, groups and documents
     */
    static Optional<SpeakerName> of(String name, String type) {
        return switch (type) {
            case "person" -> PersonForm.of(name);
            case "organization", "place" -> BodyForm.of(name, type);
            default -> Optional.empty();
        };
    }

    /** What all names of one person have in common, such as the surname; names with different keys are never compared. */
    String key();

    /** How much it tells: names that tell more are resolved first. */
    int rank();

    /** Whether two appearances of this name are one unless something keeps them apart. */
    boolean isWhole();

    NameMatch match(SpeakerName other);

    /** The same for the same name. */
    String text();
}
