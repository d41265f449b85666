// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

import dev.hearsay.intake.document.Note;
import java.util.Optional;

/**
 * Bytes decoded as text.
 *
 * @param charset the name of the character set
 * @param guessed whether that character set was chosen only because it is likely
 */
public record Decoded(String text, String charset, boolean guessed) {

    /** A note that the character set is a guess; empty if it isn't. */
    public Optional<Note> note() {
        return guessed
                ? Optional.of(
                        new Note("charset", "not UTF-8; read as " + charset + ", which fits best but is a guess", 1))
                : Optional.empty();
    }
}
