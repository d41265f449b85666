// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.WrittenFacts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a claim that are reviewed.
 *
 * @param source the words for who said it; null where there are none
 * @param cue the words that attribute; null where there are none
 * @param content what was said
 * @param speakers who said it, in order; empty where the article names nobody
 * @param date when, ISO 8601 at its precision; null if unknown
 * @param kind such as {@code statement}
 * @param stance of the cue, such as {@code neutral}; null without a cue
 * @param negated whether the cue is
 */
public record ReviewedClaim(
        @Nullable ReviewedPassage source,
        @Nullable ReviewedPassage cue,
        ReviewedPassage content,
        List<ReviewedSpeaker> speakers,
        @Nullable String date,
        String kind,
        @Nullable String stance,
        boolean negated) {

    public ReviewedClaim {
        speakers = List.copyOf(speakers);
    }

    /** The reviewed fields of a claim whose offsets count code points. */
    public static ReviewedClaim of(WrittenClaim claim) {
        WrittenFacts facts = claim.facts();
        return new ReviewedClaim(
                passage(claim, "source"),
                passage(claim, "cue"),
                Objects.requireNonNull(passage(claim, "content"), "every claim has a content"),
                ReviewedJson.speakersOf(claim),
                facts.date().value(),
                Objects.requireNonNullElse(facts.kind(), "statement"),
                facts.stance(),
                facts.negated());
    }

    private static @Nullable ReviewedPassage passage(WrittenClaim claim, String path) {
        return claim.passage(path)
                .map(passage -> new ReviewedPassage(Objects.requireNonNullElse(passage.text(), ""), passage.spans()))
                .orElse(null);
    }

    /** The names of its speakers as gold standards write them; null where there are none. */
    public @Nullable String speaker() {
        return speakers.isEmpty()
                ? null
                : speakers.stream().map(ReviewedSpeaker::name).collect(Collectors.joining(" ; "));
    }
}
