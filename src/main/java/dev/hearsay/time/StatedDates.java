// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Attribution;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dates each statement by the words at its cue, else by a day that was given before and still governs, else by the day
 * of the dateline or of publication. If none of them is known, the date is unknown and never today.
 */
public final class StatedDates implements Dater {

    public static final Contract CONTRACT = new Contract(
            "stated dates",
            Set.of(Layer.SENTENCES, Layer.TIMES, Layer.QUOTATIONS, Layer.ATTRIBUTIONS),
            Set.of(Layer.DATES));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<StatementDate> date(Document document) {
        if (document.attributions().isEmpty()) {
            return List.of();
        }
        Layout layout = Layout.of(document);
        Metadata metadata = document.article().metadata();
        LocalDate published = metadata.published();
        Optional<DatelineDay> dateline = DatelineDay.of(metadata.dateline(), published);
        return date(layout, document.times(), otherwise(layout.text(), dateline, published));
    }

    private static List<StatementDate> date(Layout layout, List<TimeExpression> times, StatementDate otherwise) {
        List<Attribution> attributions = layout.document().attributions();
        CueTimes atCues = new CueTimes(layout, times);
        Map<Integer, TimeExpression> own = new TreeMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            TimeExpression time = atCues.of(attributions.get(i));
            if (time != null) {
                own.put(i, time);
            }
        }
        Map<Integer, TimeExpression> events = DatePropagation.governing(layout, NarratedTime.in(layout, times), own);
        return IntStream.range(0, attributions.size())
                .mapToObj(i -> date(layout.text(), own.get(i), events.get(i), otherwise))
                .toList();
    }

    private static StatementDate date(
            String text, @Nullable TimeExpression own, @Nullable TimeExpression event, StatementDate otherwise) {
        if (own != null) {
            return named(text, own, DateBasis.EXPRESSION, "the words at the cue");
        }
        return event == null
                ? otherwise
                : named(text, event, DateBasis.EVENT, "a time that was given before and still governs");
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
