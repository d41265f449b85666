// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Article;
import java.util.List;

/**
 * An article that was read, with what is known about the reading itself.
 *
 * @param article the article, with what its text says about itself and, where it says nothing, the defaults
 * @param charset used to read its bytes, such as {@code UTF-8} or {@code windows-1252}
 * @param notes what was doubtful, by line
 */
public record Reading(Article article, String charset, List<Note> notes) implements ReadItem {

    public Reading {
        notes = List.copyOf(notes);
    }
}
