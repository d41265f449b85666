// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.Document;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.StatementDate;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Dater;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.LogisticModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dates each statement by the words at its cue, else by a day that was given before and still governs, else by the day
 * of the dateline or of publication. If none of them is known, the date is unknown and never today.
 */
public final class StatedDates implements Dater {

    public static final Contract CONTRACT = new Contract(
            "stated dates",
            Set.of(
                    Layer.SENTENCES,
                    Layer.WORDS,
                    Layer.TIMES,
                    Layer.QUOTATIONS,
                    Layer.ATTRIBUTIONS,
                    Layer.ENTITIES,
                    Layer.SPEAKERS),
            Set.of(Layer.DATES));

    /** A time in words that is less likely than this is not taken: a wrong day is worse than that of publication. */
    private static final double LEAST = 0.5;

    private final LogisticModel confidence = new LogisticModel(StatedDates.class, "date-confidence.tsv");
    private final double least;

    public StatedDates() {
        this(LEAST);
    }

    /** @param least the probability from which a time in words is taken */
    StatedDates(double least) {
        this.least = least;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<StatementDate> date(Document document) {
        if (document.attributions().isEmpty()) {
            return List.of();
        }
        String text = document.article().text();
        Metadata metadata = document.article().metadata();
        LocalDate published = metadata.published();
        Optional<DatelineDay> dateline = DatelineDay.of(metadata.dateline(), published);
        StatementDate otherwise = otherwise(text, dateline, published);
        DateChoices choices = new DateChoices(document);
        DateEvidence evidence = new DateEvidence(document, choices);
        return IntStream.range(0, document.attributions().size())
                .mapToObj(i -> date(text, choices, i, confidence.probability(evidence.of(i)), otherwise))
                .toList();
    }

    private StatementDate date(
            String text, DateChoices choices, int number, double probability, StatementDate otherwise) {
        TimeExpression time = choices.time(number);
        if (time == null) {
            return judged(otherwise, probability);
        }
        if (probability < least) {
            return judged(otherwise, 1 - probability);
        }
        StatementDate date = switch (choices.place(number)) {
            case AT_THE_CUE -> named(text, time, DateBasis.EXPRESSION, "the words at the cue");
            case AT_THE_DOCUMENT -> named(text, time, DateBasis.EVENT, "when the document came out");
            default -> named(text, time, DateBasis.EVENT, "a time that was given before and still governs");
        };
        return judged(date, probability);
    }

    /** A date that is unknown has no confidence. */
    private static StatementDate judged(StatementDate date, double probability) {
        return date.value() == null ? date : date.withConfidence(probability);
    }

    private static StatementDate named(String text, TimeExpression time, DateBasis basis, String reason) {
        Passage passage = Passage.of(text, List.of(time.span()));
        CalendarPeriod period = time.period();
        if (period == null) {
            return new StatementDate(
                    null, null, DateBasis.UNKNOWN, passage, "the words at the cue name a time that cannot be counted");
        }
        return new StatementDate(period.iso(), period.precision(), basis, passage, reason);
    }

    private static StatementDate otherwise(String text, Optional<DatelineDay> dateline, @Nullable LocalDate published) {
        if (dateline.isPresent()) {
            Span span = dateline.get().span();
            Passage words = span == null ? null : Passage.of(text, List.of(span));
            return published(dateline.get().day(), words, "the day in the article's dateline");
        }
        return published == null
                ? new StatementDate(null, null, DateBasis.UNKNOWN, null, "the article has no date of publication")
                : published(published, null, "the article's date of publication");
    }

    private static StatementDate published(LocalDate day, @Nullable Passage passage, String reason) {
        return new StatementDate(day.toString(), DatePrecision.DAY, DateBasis.PUBLISHED, passage, reason);
    }
}
