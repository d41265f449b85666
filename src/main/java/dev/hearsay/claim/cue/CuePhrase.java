// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import java.util.List;

/**
 * A cue of several words in one of its forms.
 *
 * @param words such as "pointed", "out"
 * @param entry what it is
 */
record CuePhrase(List<String> words, CueEntry entry) {

    CuePhrase {
        words = List.copyOf(words);
    }
}
