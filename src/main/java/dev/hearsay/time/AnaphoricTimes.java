// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what "the next day" and "at the time" look back at: the time that the article itself last named. */
final class AnaphoricTimes {

    /** How far back, in UTF-16 code units: some two paragraphs. */
    private static final int REACH = 800;

    private AnaphoricTimes() {}

    /** What the phrases name; those that refer back have a period where their antecedent is known. */
    static List<TimeExpression> resolve(List<TimePhrase> phrases, Narration narration) {
        List<TimeExpression> resolved = new ArrayList<>();
        TimeExpression named = null;
        for (TimePhrase phrase : phrases) {
            CalendarPeriod period = phrase.isAnaphoric() ? from(named, phrase) : phrase.period();
            TimeExpression time =
                    new TimeExpression(phrase.span(), phrase.form().position(), period);
            resolved.add(time);
            if (period != null && narration.holds(time.span().start())) {
                named = time;
            }
        }
        return resolved;
    }

    private static @Nullable CalendarPeriod from(@Nullable TimeExpression named, TimePhrase phrase) {
        if (named == null
                || named.period() == null
                || phrase.span().start() - named.span().end() > REACH) {
            return null;
        }
        return AnaphoricForms.from(named.period(), phrase);
    }
}
