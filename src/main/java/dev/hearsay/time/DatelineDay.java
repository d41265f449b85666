// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in a dateline, such as "LONSBY, Sept. 12 (KLX) — ". Copy that is printed a day later still counts its
 * "today" from there.
 *
 * @param span where it stands
 * @param day the day
 */
record DatelineDay(Span span, LocalDate day) {

    /** A header, a headline and a byline may stand before it. */
    private static final int PARAGRAPHS = 8;

    private static final int LONGEST = 120;

    /** An older one is that of something else. */
    private static final int OLDEST = 31;

    private static final Pattern DASH = Pattern.compile("[—–―]|--|\\h-\\h");
    private static final Pattern PLACE = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*+[,/\\h]++){1,8}");
    private static final Pattern AGENCY = Pattern.compile("\\h*+(?:\\([^()]*+\\)\\h*+)?");

    static Optional<DatelineDay> in(String text, List<Span> paragraphs, @Nullable LocalDate published) {
        return paragraphs.stream()
                .limit(PARAGRAPHS)
                .map(paragraph -> at(text, paragraph, published))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DatelineDay> at(String text, Span paragraph, @Nullable LocalDate published) {
        String head = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
        Matcher dash = DASH.matcher(head);
        if (!dash.find()) {
            return Optional.empty();
        }
        String line = head.substring(0, dash.start());
        return TimePhrases.in(line, new WritingDay(published)).stream()
                .filter(phrase ->
                        PLACE.matcher(line.substring(0, phrase.span().start())).matches())
                .filter(phrase ->
                        AGENCY.matcher(line.substring(phrase.span().end())).matches())
                .map(phrase -> of(phrase, paragraph.start(), published))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DatelineDay> of(TimePhrase phrase, int offset, @Nullable LocalDate published) {
        Moment moment = phrase.moment();
        if (moment == null || moment.precision() != DatePrecision.DAY || isOff(moment.first(), published)) {
            return Optional.empty();
        }
        Span span =
                new Span(offset + phrase.span().start(), offset + phrase.span().end());
        return Optional.of(new DatelineDay(span, moment.first()));
    }

    private static boolean isOff(LocalDate day, @Nullable LocalDate published) {
        return published != null && (day.isAfter(published) || day.isBefore(published.minusDays(OLDEST)));
    }
}
