// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what "the next day" and "at the time" look back at: the time that the article itself named last. */
final class LookingBack {

    /** How far back, in UTF-16 code units: some two paragraphs. */
    private static final int REACH = 800;

    private LookingBack() {}

    /** The same phrases; those that look back have a moment now where it is known. */
    static List<TimePhrase> resolve(List<TimePhrase> phrases, Layout layout) {
        List<TimePhrase> resolved = new ArrayList<>();
        TimePhrase named = null;
        for (TimePhrase phrase : phrases) {
            TimePhrase known = phrase.isBackward() ? phrase.withMoment(from(named, phrase)) : phrase;
            resolved.add(known);
            if (known.moment() != null && layout.narrates(known.span().start())) {
                named = known;
            }
        }
        return resolved;
    }

    private static @Nullable Moment from(@Nullable TimePhrase named, TimePhrase phrase) {
        if (named == null
                || named.moment() == null
                || phrase.span().start() - named.span().end() > REACH) {
            return null;
        }
        return BackwardForms.from(named.moment(), phrase);
    }
}
