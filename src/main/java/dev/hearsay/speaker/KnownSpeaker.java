// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import java.util.List;

/**
 * A speaker whom the user knows.
 *
 * @param id the user's own
 * @param names by which articles call the speaker
 */
public record KnownSpeaker(String id, List<String> names) {

    public KnownSpeaker {
        names = List.copyOf(names);
    }
}
