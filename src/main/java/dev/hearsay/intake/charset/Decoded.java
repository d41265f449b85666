// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

import dev.hearsay.intake.document.Note;
import java.util.Optional;

/**
 * Bytes as text.
 *
 * @param charset the name of the character set
 * @param guessed whether nothing but likelihood speaks for that character set
 */
public record Decoded(String text, String charset, boolean guessed) {

    /** The doubt about a guess. */
    public Optional<Note> note() {
        return guessed
                ? Optional.of(
                        new Note("charset", "not UTF-8; read as " + charset + ", which fits best but is a guess", 1))
                : Optional.empty();
    }
}
