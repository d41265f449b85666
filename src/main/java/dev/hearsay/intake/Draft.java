// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Metadata;
import dev.hearsay.model.Span;
import java.util.List;

/**
 * An article as its format tells it, before it has an id.
 *
 * @param text as read; offsets count into it
 * @param body the parts that are copy, in order
 * @param metadata what the text says of itself
 * @param charset in which the bytes were read
 * @param notes what was doubtful
 */
record Draft(String text, List<Span> body, Metadata metadata, String charset, List<Note> notes) {}
