// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source to be resolved.
 *
 * @param span where it stands
 * @param phrase its noun phrase
 * @param around who says what it stands in; null where it is in nobody's words or nobody was found
 * @param quoted whether it stands inside quotation marks
 * @param heard the sources before it, in the order of reading
 */
record Reference(Span span, SourcePhrase phrase, @Nullable Heard around, boolean quoted, List<Heard> heard) {

    /** The same place, with another phrase in it or near it to be resolved. */
    Reference at(SourcePhrase other) {
        return new Reference(other.span(), other, around, quoted, heard);
    }
}
