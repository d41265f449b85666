// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.SourcePhrase;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** How many sources to look back; articles seldom have more, and a book must not take too long. */
    private static final int FARTHEST = 100;

    /** The source before it; empty at the first. */
    Optional<ResolvedMention> last() {
        return latestFirst().findFirst();
    }

    /** The sources before it, the nearest first. */
    Stream<ResolvedMention> latestFirst() {
        int last = resolved.size() - 1;
        return IntStream.range(0, Math.min(FARTHEST, resolved.size())).mapToObj(i -> resolved.get(last - i));
    }

    /** The same place, with another phrase at or near it to resolve. */
    SourceMention at(SourcePhrase other) {
        return new SourceMention(other.span(), other, around, quoted, resolved);
    }
}
