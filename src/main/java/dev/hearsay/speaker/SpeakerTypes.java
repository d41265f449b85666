// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.SpeakerType;
import java.util.stream.Stream;

/** What kind of speaker a name stands for. */
final class SpeakerTypes {

    private SpeakerTypes() {}

    /** The type of the first of some names; unknown where there is none. */
    static SpeakerType ofFirst(Stream<Mention> mentions) {
        return mentions.findFirst().map(mention -> of(mention.type())).orElse(SpeakerType.UNKNOWN);
    }

    private static SpeakerType of(EntityType type) {
        return switch (type) {
            case PERSON -> SpeakerType.PERSON;
            case ORGANIZATION -> SpeakerType.ORGANIZATION;
            case LOCATION -> SpeakerType.PLACE;
        };
    }
}
