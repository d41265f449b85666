// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.gold;

import dev.hearsay.model.Claim;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.ContentFacts;
import dev.hearsay.model.Cue;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.model.StatementDate;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.review.ReviewedClaim;
import dev.hearsay.review.ReviewedPassage;
import dev.hearsay.review.ReviewedSpeaker;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims as reviewers want them: extracted ones with other values, and added ones. */
final class CorrectedClaims {

    private static final double CERTAIN = 1;

    private final RecordedArticle article;
    private final List<Speaker> known;

    /**
     * The claims of an article.
     *
     * @param extracted its claims, whose speakers lend role and type to those that reviewers choose
     */
    CorrectedClaims(RecordedArticle article, List<Claim> extracted) {
        this.article = article;
        this.known =
                extracted.stream().flatMap(claim -> claim.speakers().stream()).toList();
    }

    /** An extracted claim with the values that were decided; what was not changed stays as it is. */
    Claim corrected(Claim claim, ReviewedClaim before, ReviewedClaim after) {
        Passage content = after.content().equals(before.content()) ? claim.content() : passage(after.content());
        Claim added = added(claim.id(), after);
        return new Claim(
                claim.id(),
                claim.speech(),
                added.kind(),
                Objects.equals(after.source(), before.source()) ? claim.source() : added.source(),
                after.speakers().equals(before.speakers()) ? claim.speakers() : added.speakers(),
                cue(claim.cue(), added.cue()),
                claim.addressee(),
                claim.medium(),
                content,
                content.equals(claim.content()) ? claim.verbatim() : within(claim.verbatim(), content.spans()),
                Objects.equals(after.date(), before.date()) ? claim.date() : added.date(),
                content.equals(claim.content()) ? claim.sentences() : added.sentences(),
                content.equals(claim.content()) ? claim.paragraph() : added.paragraph(),
                claim.confidence(),
                content.equals(claim.content()) ? claim.checkworthy() : null,
                content.equals(claim.content()) ? claim.facts() : ContentFacts.NONE,
                claim.parent(),
                claim.depth());
    }

    /** A claim that a reviewer added. */
    Claim added(String id, ReviewedClaim claim) {
        Passage content = passage(claim.content());
        ReviewedPassage cue = claim.cue();
        return new Claim(
                id,
                Speech.INDIRECT,
                ClaimKind.valueOf(claim.kind().toUpperCase(Locale.ROOT)),
                claim.source() == null ? null : passage(claim.source()),
                claim.speakers().stream().map(this::speaker).toList(),
                cue == null ? null : cue(cue, claim),
                null,
                null,
                content,
                List.of(),
                date(claim.date()),
                sentences(content),
                paragraph(content),
                CERTAIN);
    }

    private Cue cue(ReviewedPassage words, ReviewedClaim claim) {
        String stance = Objects.requireNonNullElse(claim.stance(), "neutral");
        return new Cue(
                passage(words),
                words.text().toLowerCase(Locale.ROOT),
                Stance.valueOf(stance.toUpperCase(Locale.ROOT)),
                claim.negated());
    }

    /** The decided cue, with the base form of the extracted one where the words are the same. */
    private static @Nullable Cue cue(@Nullable Cue extracted, @Nullable Cue decided) {
        return extracted == null || decided == null || !extracted.passage().equals(decided.passage())
                ? decided
                : new Cue(extracted.passage(), extracted.lemma(), decided.stance(), decided.negated());
    }

    private Speaker speaker(ReviewedSpeaker speaker) {
        Optional<Speaker> same = known.stream()
                .filter(one -> speaker.entity() == null
                        ? one.name().equals(speaker.name())
                        : speaker.entity().equals(one.entity()))
                .findFirst();
        return new Speaker(
                speaker.name(),
                same.map(Speaker::id).orElse(null),
                speaker.entity(),
                same.map(Speaker::type).orElse(SpeakerType.UNKNOWN),
                same.map(Speaker::role).orElse(null),
                same.map(Speaker::affiliation).orElse(null),
                same.map(Speaker::anonymous).orElse(false),
                null,
                MentionForm.NAME);
    }

    private static StatementDate date(@Nullable String value) {
        if (value == null) {
            return new StatementDate(null, null, DateBasis.UNKNOWN, null, "");
        }
        DatePrecision precision = switch (value.length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> DatePrecision.MONTH;
            case 8 -> DatePrecision.WEEK;
            default -> DatePrecision.DAY;
        };
        return new StatementDate(value, precision, DateBasis.EXPRESSION, null, "");
    }

    private Passage passage(ReviewedPassage passage) {
        return Passage.of(
                article.text(),
                passage.spans().stream()
                        .map(span -> article.span(span.start(), span.end()))
                        .toList());
    }

    private static List<Span> within(List<Span> verbatim, List<Span> content) {
        return verbatim.stream()
                .filter(one -> content.stream().anyMatch(span -> span.contains(one)))
                .toList();
    }

    private List<Span> sentences(Passage content) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(article.text());
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            Span sentence = new Span(start, end).strip(article.text());
            if (content.spans().stream().anyMatch(sentence::overlaps)) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    private int paragraph(Passage content) {
        int start = content.spans().get(0).start();
        int number = 0;
        for (Span paragraph : Paragraphs.of(article.text())) {
            if (paragraph.end() > start) {
                return number;
            }
            number++;
        }
        return Math.max(0, number - 1);
    }
}
