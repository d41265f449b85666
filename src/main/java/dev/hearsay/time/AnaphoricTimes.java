// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what "the next day" and "at the time" look back at: the time that the article itself last named. */
final class AnaphoricTimes {

    /** How many paragraphs back. */
    private static final int REACH = 3;

    private AnaphoricTimes() {}

    /** What the phrases name; those that refer back have a period where their antecedent is known. */
    static List<TimeExpression> resolve(List<TimePhrase> phrases, Narration narration) {
        List<TimeExpression> resolved = new ArrayList<>();
        TimeExpression named = null;
        for (TimePhrase phrase : phrases) {
            CalendarPeriod period = phrase.isAnaphoric() ? from(named, phrase, narration) : phrase.period();
            TimeExpression time =
                    new TimeExpression(phrase.span(), phrase.form().position(), period);
            resolved.add(time);
            if (period != null && narration.holds(time.span().start())) {
                named = time;
            }
        }
        return resolved;
    }

    private static @Nullable CalendarPeriod from(
            @Nullable TimeExpression named, TimePhrase phrase, Narration narration) {
        if (named == null
                || named.period() == null
                || narration.paragraph(phrase.span().start())
                                - narration.paragraph(named.span().start())
                        > REACH) {
            return null;
        }
        return AnaphoricForms.from(named.period(), phrase);
    }
}
