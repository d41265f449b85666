// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.AttributionPart;
import dev.hearsay.language.CueWindow;
import dev.hearsay.language.Sentences;
import dev.hearsay.language.WindowWord;
import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.model.Word;
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
record NarratedTime(
        TimeExpression phrase, CalendarPeriod period, int paragraph, int sentence, List<WindowWord> before) {

    /** The longest beginning of a sentence that is looked at, in words. */
    private static final int LONGEST = 55;

    static List<NarratedTime> in(Narration narration, Sentences sentences, List<TimeExpression> phrases) {
        List<NarratedTime> settings = new ArrayList<>();
        for (TimeExpression phrase : phrases) {
            int start = phrase.span().start();
            CalendarPeriod period = phrase.period();
            List<Word> before = sentences.before(start);
            if (period != null && !phrase.isAttributive() && narration.holds(start) && before.size() <= LONGEST) {
                List<WindowWord> words = before.stream()
                        .map(word -> new WindowWord(word, AttributionPart.PLAIN, false))
                        .toList();
                if (!ClauseWords.announce(words)) {
                    settings.add(
                            new NarratedTime(phrase, period, narration.paragraph(start), sentences.at(start), words));
                }
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
        return !before.isEmpty()
                && !ClauseWords.beginOtherClause(before)
                && !ClauseWords.moveOn(before)
                && !ClauseWords.pointElsewhere(before)
                && !ClauseWords.makeAttributive(before, List.of())
                && mentions.stream().anyMatch(CueWindow.span(before, 0, before.size())::contains);
    }
}
