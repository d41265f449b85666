// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.Span;
import java.util.OptionalInt;

/**
 * Whether a time that is named in the sentence of a cue is that of the statement, judged by the words that stand
 * between: "said in an interview on Tuesday" is, "said Smith, who won on Tuesday" isn't.
 */
final class Governing {

    /** The most characters between the cue and its time; what is told doesn't count. */
    private static final int REACH = 160;

    private static final int NEVER = -1;

    private final Telling telling;

    Governing(Telling telling) {
        this.telling = telling;
    }

    /** How far the phrase stands from the cue whose time it gives, in characters; none if it gives something else's. */
    OptionalInt distance(TimePhrase phrase) {
        Span span = phrase.span();
        if (!telling.isFree(span)) {
            return OptionalInt.empty();
        }
        int distance = span.overlaps(telling.cue()) ? 0 : apart(phrase);
        return distance >= 0 && distance <= REACH ? OptionalInt.of(distance) : OptionalInt.empty();
    }

    private int apart(TimePhrase phrase) {
        Span span = phrase.span();
        if (!stands(phrase)) {
            return NEVER;
        }
        if (span.start() >= telling.cue().end()) {
            return follows(phrase);
        }
        return span.start() >= telling.source().start() ? standsBetween(span) : leads(phrase);
    }

    /** Whether the words beside the phrase let it be the time of a verb. */
    private boolean stands(TimePhrase phrase) {
        Span span = phrase.span();
        String before = telling.between(telling.window().start(), span.start());
        String after = telling.between(span.end(), telling.window().end());
        if (!phrase.isAttributive() && !ClauseWords.makeAttributive(before, after)) {
            return !ClauseWords.pointElsewhere(before);
        }
        return ClauseWords.areAtAnEvent(before)
                || (telling.source().contains(span) && ClauseWords.nameADocument(after));
    }

    private int follows(TimePhrase phrase) {
        String words = telling.between(telling.cue().end(), phrase.span().start());
        boolean other = ClauseWords.beginOtherClause(words)
                || (ClauseWords.moveOn(words) && !isLong(phrase))
                || ClauseWords.coordinate(words);
        return other ? NEVER : length(words);
    }

    private int standsBetween(Span span) {
        Span source = telling.source();
        int from = Math.max(span.end(), Math.min(source.end(), telling.cue().start()));
        String toCue = telling.between(from, telling.cue().start());
        String toPhrase = telling.between(source.start(), span.start());
        boolean other = ClauseWords.beginOtherClause(toPhrase)
                || ClauseWords.moveOn(toPhrase)
                || ClauseWords.beginOtherClause(toCue);
        return other ? NEVER : length(toCue);
    }

    private int leads(TimePhrase phrase) {
        String before = telling.between(telling.window().start(), phrase.span().start());
        String after = telling.between(phrase.span().end(), telling.start());
        String source =
                telling.between(telling.source().start(), telling.source().end());
        boolean other = telling.isToldFrom(phrase.span().end())
                || ClauseWords.arePresent(
                        telling.between(telling.cue().start(), telling.cue().end()))
                || ClauseWords.beginOtherClause(before)
                || ClauseWords.moveOn(before)
                || ClauseWords.beginOtherClause(after)
                || (ClauseWords.moveOn(after) && !isLong(phrase))
                || ClauseWords.isRelative(source);
        return other ? NEVER : length(after);
    }

    /** In a month or a year there is room for two things, one after the other. */
    private static boolean isLong(TimePhrase phrase) {
        Moment moment = phrase.moment();
        return moment != null
                && (moment.precision() == DatePrecision.MONTH || moment.precision() == DatePrecision.YEAR);
    }

    private static int length(String between) {
        return (int) between.chars().filter(c -> c != Telling.TOLD).count();
    }
}
