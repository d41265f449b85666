// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.text.Line;
import dev.hearsay.model.Dateline;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A dateline, with what it says besides place and day.
 *
 * @param dateline place and day, and their positions
 * @param publisher the agency, or the service that sent a press release
 * @param date none if the year is missing
 */
public record FoundDateline(Dateline dateline, @Nullable String publisher, ParsedDate date) {

    /** In UTF-16 code units. */
    private static final int LONGEST = 160;

    /** The dateline at the start of a line. */
    public static Optional<FoundDateline> at(String text, Line line) {
        Span content = line.span().strip(text);
        String head = line.content(text, LONGEST);
        boolean whole = content.length() == head.length();
        for (DatelineForm form : DatelineForm.ALL) {
            Matcher found = form.pattern().matcher(head);
            if (found.lookingAt()
                    && (whole || found.end() < head.length())
                    && form.isEnough().test(DatelineEvidence.of(found, head))) {
                Span span = new Span(content.start(), content.start() + found.end());
                return Optional.of(of(found, head, span));
            }
        }
        return Optional.empty();
    }

    /** The dateline that fills a field. */
    static Optional<FoundDateline> inField(String value) {
        Matcher found = DatelineForm.FIELD.matcher(value);
        return !value.isEmpty() && found.matches() ? Optional.of(of(found, value, null)) : Optional.empty();
    }

    private static FoundDateline of(Matcher found, String line, @Nullable Span span) {
        DatelineEvidence words = DatelineEvidence.of(found, line);
        Dateline.Day day = null;
        ParsedDate date = ParsedDate.NONE;
        String written = words.date();
        if (written != null) {
            Span daySpan = span == null
                    ? null
                    : new Span(span.start() + found.start("date"), span.start() + found.end("date"));
            date = DatelineDays.date(written);
            day = DatelineDays.day(written, date, daySpan);
        }
        return new FoundDateline(new Dateline(span, words.fullPlace(), day), words.agency(), date);
    }

    /** The facts that the dateline gives about the article. */
    Metadata facts() {
        return Metadata.NONE
                .withPlace(dateline.place())
                .withPublisher(publisher)
                .withDateline(dateline)
                .withPublished(date.day(), PublishedFrom.DATELINE);
    }
}
