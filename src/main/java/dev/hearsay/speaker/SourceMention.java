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
 * @param around the speaker of the content around it; null if there is no such content or no speaker was found
 * @param quoted whether it stands inside quotation marks
 * @param resolved the sources before it, in the order of reading
 */
record SourceMention(
        Span span,
        SourcePhrase phrase,
        @Nullable ResolvedMention around,
        boolean quoted,
        List<ResolvedMention> resolved) {

    /** The same place, with another phrase at or near it to resolve. */
    SourceMention at(SourcePhrase other) {
        return new SourceMention(other.span(), other, around, quoted, resolved);
    }
}
