// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.Document;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Quantity;
import dev.hearsay.model.QuantityModifier;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.pipeline.SpanIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The quantities of one article, a stretch at a time. */
public final class ArticleQuantities {

    /** In digits: what a double keeps, and more than anybody means. */
    private static final int LONGEST = 15;

    private final String text;
    private final List<TimeExpression> times;
    private final SpanIndex timeSpans;
    private final CountedNouns nouns;
    private final Quantities grammar;

    ArticleQuantities(Document document, Quantities grammar) {
        this.text = document.article().text();
        this.times = document.times().stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
        this.timeSpans = new SpanIndex(times.stream().map(TimeExpression::span).toList());
        this.nouns = new CountedNouns(document.words());
        this.grammar = grammar;
    }

    /** Those wholly within some stretches, in the order of the text. */
    public List<Quantity> in(List<Span> stretches) {
        List<Quantity> found = new ArrayList<>();
        for (Span stretch : stretches) {
            addNumbers(found, stretch);
            addDates(found, stretch);
        }
        found.sort(Comparator.comparing(quantity -> quantity.passage().spans().get(0)));
        return found;
    }

    private void addDates(List<Quantity> found, Span stretch) {
        for (int i = Math.max(0, timeSpans.lastFrom(stretch.start())); i < times.size(); i++) {
            Span span = times.get(i).span();
            CalendarPeriod period = times.get(i).period();
            if (span.start() >= stretch.end()) {
                return;
            }
            if (period != null && span.start() >= stretch.start() && span.end() <= stretch.end()) {
                found.add(Quantity.date(Passage.of(text, List.of(span)), period.iso()));
            }
        }
    }

    private void addNumbers(List<Quantity> found, Span stretch) {
        Lexemes lexemes = new Lexemes(text, stretch.start(), stretch.end());
        QuantityReader reader = new QuantityReader(lexemes, nouns, grammar);
        int free = 0;
        int at = 0;
        while (at < lexemes.size()) {
            Optional<Reading> reading = isOfTime(lexemes.at(at)) ? Optional.empty() : reader.read(at);
            if (reading.isEmpty()) {
                at++;
                continue;
            }
            Measure measure = reading.get().measure();
            if (measure != null && isMeant(measure.value()) && isMeant(measure.valueTo())) {
                found.add(quantity(lexemes, reading.get(), measure, free));
                free = reading.get().next();
            }
            at = reading.get().next();
        }
    }

    private boolean isOfTime(Lexeme lexeme) {
        int last = timeSpans.lastFrom(lexeme.start());
        return last >= 0 && lexeme.start() < times.get(last).span().end();
    }

    private static boolean isMeant(@Nullable BigDecimal value) {
        return value == null
                || (value.stripTrailingZeros().precision() <= LONGEST && value.precision() - value.scale() <= LONGEST);
    }

    private Quantity quantity(Lexemes lexemes, Reading reading, Measure measure, int free) {
        Optional<Modifiers.Found> before = grammar.modifiers()
                .before(lexemes, reading.from(), measure.kind())
                .filter(modifier -> modifier.from() >= free);
        Optional<Modifiers.Found> behind = grammar.modifiers().behind(lexemes, reading.next());
        int from = before.map(Modifiers.Found::from).orElse(reading.from());
        int to = behind.map(Modifiers.Found::to).orElse(reading.next());
        QuantityModifier modifier =
                before.or(() -> behind).map(Modifiers.Found::modifier).orElse(null);
        BigDecimal second = measure.valueTo();
        return new Quantity(
                Passage.of(
                        text,
                        List.of(new Span(
                                lexemes.at(from).start(), lexemes.at(to - 1).end()))),
                measure.kind(),
                plain(measure.value()),
                second == null ? null : plain(second),
                measure.unit(),
                modifier,
                null);
    }

    /** Without zeros at the end and without an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
