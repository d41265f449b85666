// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a claim that are measured. All spans count code points.
 *
 * @param source spans of the source; empty if there is none
 * @param cue spans of the cue; may be empty
 * @param content spans of the content
 * @param speaker canonical name; several are joined by {@code " ; "}; null if not known
 * @param date when it was said, ISO 8601; null if not known
 * @param dateBasis {@code expression}, {@code event}, {@code published} or {@code unknown}; null if not stated
 * @param addressee the words for the addressee; null if there is none
 * @param role the speaker's role; null if not known
 */
public record PredictedClaim(
        List<CodePointSpan> source,
        List<CodePointSpan> cue,
        List<CodePointSpan> content,
        @Nullable String speaker,
        @Nullable String date,
        @Nullable String dateBasis,
        @Nullable String addressee,
        @Nullable String role) {

    public PredictedClaim {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** Whether its date is from words of the article, not that of publication. */
    boolean isDatedByWords() {
        return "expression".equals(dateBasis) || "event".equals(dateBasis);
    }

    /** The measured fields of a claim found in an article; names and roles of several speakers are joined. */
    public static PredictedClaim from(Article article, Claim claim) {
        return from(OffsetTable.of(article.text(), OffsetUnit.CODEPOINT), claim);
    }

    static PredictedClaim from(OffsetTable codePoints, Claim claim) {
        String names = joined(claim.speakers().stream().map(Speaker::name));
        String roles = joined(claim.speakers().stream().map(Speaker::role).filter(Objects::nonNull));
        Passage addressee = claim.addressee();
        return new PredictedClaim(
                spans(codePoints, claim.source()),
                spans(codePoints, claim.cue() == null ? null : claim.cue().passage()),
                spans(codePoints, claim.content()),
                names.isEmpty() ? null : names,
                claim.date().value(),
                claim.date().basis().name().toLowerCase(Locale.ROOT),
                addressee == null ? null : addressee.text(),
                roles.isEmpty() ? null : roles);
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" ; "));
    }

    private static List<CodePointSpan> spans(OffsetTable codePoints, @Nullable Passage passage) {
        List<Span> spans = passage == null ? List.of() : passage.spans();
        return spans.stream()
                .map(span -> new CodePointSpan(codePoints.fromUtf16(span.start()), codePoints.fromUtf16(span.end())))
                .toList();
    }
}
