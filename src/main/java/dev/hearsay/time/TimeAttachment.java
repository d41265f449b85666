// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Whether a time that is named in the sentence of a cue is that of the statement, judged by the words that stand
 * between: "said in an interview on Tuesday" is, "said Smith, who won on Tuesday" isn't.
 */
final class TimeAttachment {

    /** The most characters between the cue and its time; reported content doesn't count. */
    private static final int REACH = 160;

    private static final int NEVER = -1;

    private final CueText window;

    TimeAttachment(CueText window) {
        this.window = window;
    }

    /** Determines how the time is attached to the cue. */
    Attachment of(TimeExpression phrase) {
        Span span = phrase.span();
        if (!window.isFree(span)) {
            return Attachment.none(Obstacle.REPORTED);
        }
        if (span.overlaps(window.cue())) {
            return Attachment.at(0);
        }
        Obstacle besides = besides(phrase);
        return besides == null ? apart(phrase) : Attachment.none(besides);
    }

    /** What the words beside the phrase make it, if not the time of a verb. */
    private @Nullable Obstacle besides(TimeExpression phrase) {
        Span span = phrase.span();
        String before = window.between(window.span().start(), span.start());
        String after = window.between(span.end(), window.span().end());
        if (!phrase.isAttributive() && !ClauseWords.makeAttributive(before, after)) {
            return ClauseWords.pointElsewhere(before) ? Obstacle.MEASURE : null;
        }
        boolean ofAVerb = ClauseWords.areAtAnEvent(before)
                || (window.source().contains(span) && ClauseWords.nameADocument(after));
        return ofAVerb ? null : Obstacle.BEFORE_A_NOUN;
    }

    private Attachment apart(TimeExpression phrase) {
        Span span = phrase.span();
        int distance = distance(phrase, span);
        if (distance == NEVER) {
            return Attachment.none(Obstacle.OTHER_CLAUSE);
        }
        return distance <= REACH ? Attachment.at(distance) : Attachment.none(Obstacle.FAR);
    }

    private int distance(TimeExpression phrase, Span span) {
        if (span.start() >= window.cue().end()) {
            return follows(phrase);
        }
        return span.start() >= window.source().start() ? standsBetween(span) : leads(phrase);
    }

    private int follows(TimeExpression phrase) {
        String words = window.between(window.cue().end(), phrase.span().start());
        boolean other = ClauseWords.beginOtherClause(words)
                || (ClauseWords.moveOn(words) && !isLong(phrase))
                || ClauseWords.coordinate(words);
        return other ? NEVER : length(words);
    }

    private int standsBetween(Span span) {
        Span source = window.source();
        int from = Math.max(span.end(), Math.min(source.end(), window.cue().start()));
        String toCue = window.between(from, window.cue().start());
        String toPhrase = window.between(source.start(), span.start());
        boolean other = ClauseWords.beginOtherClause(toPhrase)
                || ClauseWords.moveOn(toPhrase)
                || ClauseWords.beginOtherClause(toCue);
        return other ? NEVER : length(toCue);
    }

    private int leads(TimeExpression phrase) {
        String before = window.between(window.span().start(), phrase.span().start());
        String after = window.between(phrase.span().end(), window.start());
        String source = window.between(window.source().start(), window.source().end());
        boolean other = window.isToldFrom(phrase.span().end())
                || ClauseWords.arePresent(
                        window.between(window.cue().start(), window.cue().end()))
                || ClauseWords.beginOtherClause(before)
                || ClauseWords.moveOn(before)
                || ClauseWords.beginOtherClause(after)
                || (ClauseWords.moveOn(after) && !isLong(phrase))
                || ClauseWords.isRelative(source);
        return other ? NEVER : length(after);
    }

    /** In a month or a year there is room for two things, one after the other. */
    private static boolean isLong(TimeExpression phrase) {
        CalendarPeriod period = phrase.period();
        return period != null
                && (period.precision() == DatePrecision.MONTH || period.precision() == DatePrecision.YEAR);
    }

    private static int length(String between) {
        return (int) between.chars().filter(c -> c != CueText.TOLD).count();
    }
}
