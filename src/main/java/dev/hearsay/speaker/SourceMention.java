// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.SourcePhrase;
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
 * @param resolved the sources before it, in the order of reading
 */
record SourceMention(
        Span span,
        SourcePhrase phrase,
        @Nullable ResolvedMention around,
        boolean quoted,
        List<ResolvedMention> resolved) {

    /** The same place, with another phrase in it or near it to be resolved. */
    SourceMention at(SourcePhrase other) {
        return new SourceMention(other.span(), other, around, quoted, resolved);
    }
}
