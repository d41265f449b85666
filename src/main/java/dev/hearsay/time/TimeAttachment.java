// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.AttributionPart;
import dev.hearsay.language.CueWindow;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.TimeExpression;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a time that is named in the sentence of a cue is that of the statement, judged by the words that stand
 * between: "said in an interview on Tuesday" is, "said Smith, who won on Tuesday" isn't.
 */
final class TimeAttachment {

    /** The most words between the cue and its time; reported content doesn't count. */
    private static final int REACH = 30;

    private static final int NEVER = -1;

    private final CueWindow window;
    private final TimeExpression time;
    private final List<WindowWord> words;

    /** The numbers of the time's first word and of the one after its last, and likewise of the source's. */
    private final int from;

    private final int to;
    private final int sourceFrom;
    private final int sourceTo;

    private TimeAttachment(CueWindow window, TimeExpression time) {
        this.window = window;
        this.time = time;
        words = window.words();
        from = window.at(time.span().start());
        to = Math.max(from + 1, window.at(time.span().end()));
        int[] source = IntStream.range(0, words.size())
                .filter(i -> words.get(i).isSource())
                .toArray();
        sourceFrom = source.length == 0 ? window.cueFrom() : source[0];
        sourceTo = source.length == 0 ? window.cueFrom() : source[source.length - 1] + 1;
    }

    /** How a time is attached to the cue of a window. */
    static Attachment of(CueWindow window, TimeExpression time) {
        return new TimeAttachment(window, time).find();
    }

    private Attachment find() {
        if (!isFree()) {
            return Attachment.none(Obstacle.REPORTED);
        }
        if (from < window.cueTo() && to > window.cueFrom()) {
            return Attachment.at(0);
        }
        if (ClauseWords.announce(words(0, from))) {
            return Attachment.none(Obstacle.TO_COME);
        }
        if (isOfSource()) {
            return Attachment.none(Obstacle.OTHER_CLAUSE);
        }
        Obstacle beside = beside();
        if (beside != null) {
            return Attachment.none(beside);
        }
        int distance = distance();
        if (distance == NEVER) {
            return Attachment.none(Obstacle.OTHER_CLAUSE);
        }
        return distance <= REACH ? Attachment.at(distance) : Attachment.none(Obstacle.FAR);
    }

    private boolean isFree() {
        return from < words.size()
                && words.get(from).span().overlaps(time.span())
                && words.get(from).part() != AttributionPart.OTHER_CUE;
    }

    /** "A candidate in 2012", "members elected on Tuesday": the time says who the source is, and not when it was heard. */
    private boolean isOfSource() {
        if (from <= sourceFrom || to > sourceTo) {
            return false;
        }
        List<WindowWord> before = words(sourceFrom, from);
        boolean described = before.stream()
                .anyMatch(word -> word.isMark()
                        || (word.is(PartOfSpeech.VERB) && !word.word().isPossessive()));
        return described
                && before.stream()
                        .noneMatch(word -> word.is(WordClass.INTERVIEWED)
                                || word.is(WordClass.PARTICIPLE)
                                || word.is(WordClass.WRITTEN_SOURCE));
    }

    /** What the words beside the time make it, if not the time of a verb. */
    private @Nullable Obstacle beside() {
        List<WindowWord> before = words.get(from).afterGap() ? List.of() : words(0, from);
        List<WindowWord> after = words(to, words.size());
        if (!time.isAttributive() && !ClauseWords.makeAttributive(before, after)) {
            return ClauseWords.pointElsewhere(before) && !isBeforeWhen() ? Obstacle.MEASURE : null;
        }
        boolean inSource = sourceFrom <= from && to <= sourceTo;
        boolean ofAVerb = ClauseWords.areAtAnEvent(before) || (inSource && ClauseWords.nameADocument(after));
        return ofAVerb ? null : Obstacle.BEFORE_A_NOUN;
    }

    /** "Since Tuesday, when he said": the cue is on Tuesday, whatever is counted from it. */
    private boolean isBeforeWhen() {
        return window.cueFrom() > to && ClauseWords.afterWhen(words, to) > to;
    }

    private int distance() {
        if (from >= window.cueTo()) {
            return follows();
        }
        return from >= sourceFrom ? standsBetween() : leads();
    }

    private int follows() {
        List<WindowWord> between = words(window.cueTo(), from);
        boolean other = ClauseWords.beginOtherClause(between)
                || (ClauseWords.moveOn(between) && !isLong())
                || ClauseWords.coordinate(between);
        return other ? NEVER : between.size();
    }

    private int standsBetween() {
        // a relative pronoun begins the clause of the cue
        List<WindowWord> toTime = words(ClauseWords.isRelative(window.sourceWords()) ? sourceTo : sourceFrom, from);
        List<WindowWord> toCue = words(Math.max(to, Math.min(sourceTo, window.cueFrom())), window.cueFrom());
        boolean other = ClauseWords.beginOtherClause(toTime)
                || ClauseWords.moveOn(toTime)
                || ClauseWords.beginOtherClause(toCue);
        return other ? NEVER : toCue.size();
    }

    private int leads() {
        int end = Math.min(sourceFrom, window.cueFrom());
        List<WindowWord> before = words(ClauseWords.lastMainClause(words(0, from)), from);
        List<WindowWord> between = words(ClauseWords.afterWhen(words, to), end);
        // after content that the time comes before, it is the content's
        boolean other =
                IntStream.rangeClosed(to, end).anyMatch(i -> words.get(i).afterGap())
                        || words.get(window.cueFrom()).is(WordClass.PRESENT_SPEECH)
                        || (!isBeforeWhen() && ClauseWords.beginOtherClause(before))
                        || ClauseWords.moveOn(before)
                        || ClauseWords.beginOtherClause(between)
                        || (ClauseWords.moveOnWithVerb(between) && !isLong())
                        || ClauseWords.isRelative(window.sourceWords());
        return other ? NEVER : between.size();
    }

    /** The words from one number to before another; none if they are the wrong way round. */
    private List<WindowWord> words(int first, int end) {
        return words.subList(first, Math.max(first, end));
    }

    /** In a month or a year there is room for two things, one after the other. */
    private boolean isLong() {
        CalendarPeriod period = time.period();
        return period != null
                && (period.precision() == DatePrecision.MONTH || period.precision() == DatePrecision.YEAR);
    }
}
