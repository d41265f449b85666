// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * A time that the article itself names, which may be that of what people say after it.
 *
 * @param phrase the words
 * @param period what they name
 * @param paragraph the number of their paragraph
 * @param sentence the number of their sentence
 * @param before the words before them in their sentence
 */
record NarratedTime(TimeExpression phrase, CalendarPeriod period, int paragraph, int sentence, String before) {

    /** The longest beginning of a sentence that is looked at, in UTF-16 code units. */
    private static final int LONGEST = 300;

    static List<NarratedTime> in(Layout layout, List<TimeExpression> phrases) {
        List<NarratedTime> settings = new ArrayList<>();
        for (TimeExpression phrase : phrases) {
            Span span = phrase.span();
            int start = layout.sentenceIndex().startBefore(span.start());
            CalendarPeriod period = phrase.period();
            if (period != null
                    && !phrase.isAttributive()
                    && layout.narrates(span.start())
                    && span.start() - start <= LONGEST) {
                String before = layout.text().substring(start, span.start());
                settings.add(new NarratedTime(
                        phrase, period, layout.paragraph(span.start()), layout.sentence(span.start()), before));
            }
        }
        return settings;
    }

    /** Whether it opens its sentence, as in "On Tuesday night, the two met". */
    boolean leads() {
        return ClauseWords.lead(before);
    }

    /**
     * Whether it is the time of something that a person did, as in "Merrow spoke in Lonsby on Tuesday".
     *
     * @param mentions where the person is named
     */
    boolean isOf(List<Span> mentions) {
        int end = phrase.span().start();
        int start = end - before.length();
        return !ClauseWords.beginOtherClause(before)
                && !ClauseWords.moveOn(before)
                && !ClauseWords.pointElsewhere(before)
                && !ClauseWords.makeAttributive(before, "")
                && mentions.stream().anyMatch(span -> start <= span.start() && span.end() <= end);
    }
}
