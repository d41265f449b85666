// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.SpeakerCount;
import java.util.List;
import java.util.Optional;

/**
 * Some of the speakers that a query finds. Each row of the table of speakers is one: a name with a type and an identifier of the
 * user's own.
 *
 * @param speakers in order
 * @param next the speaker after whom the next page begins; empty if this is the last
 */
public record SpeakerPage(List<SpeakerCount> speakers, Optional<SpeakerKey> next) {

    public SpeakerPage {
        speakers = List.copyOf(speakers);
    }
}
