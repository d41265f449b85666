// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What written claims say about one speaker.
 *
 * @param name as most of them spell it
 * @param id the user's own identifier; null where there is none
 * @param type such as {@code person}, as most have it; null where it is unknown
 * @param claims how many
 * @param articles that they are of
 * @param first day on which the speaker said something; null where no day is known
 * @param last such day
 * @param roles all that articles give, the most frequent first
 */
public record SpeakerCount(
        String name,
        @Nullable String id,
        @Nullable String type,
        long claims,
        long articles,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<String> roles) {

    public SpeakerCount {
        roles = List.copyOf(roles);
    }
}
