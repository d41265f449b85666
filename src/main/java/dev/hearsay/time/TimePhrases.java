// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds the words in a text that name a time. */
final class TimePhrases {

    private static final List<TimeForm> FORMS = Stream.of(DayForms.ALL, PeriodForms.ALL, AnaphoricForms.ALL)
            .flatMap(List::stream)
            .toList();

    /** The longer phrase first, so that "Tuesday, Sept. 13" is one. */
    private static final Comparator<TimePhrase> LONGEST_FIRST = Comparator.<TimePhrase>comparingInt(
                    phrase -> phrase.span().start())
            .thenComparing(phrase -> -phrase.span().end());

    private TimePhrases() {}

    /** The phrases in {@code text}, in order, none overlapping another. */
    static List<TimePhrase> in(String text, DocumentCreationTime written) {
        List<TimePhrase> all = new ArrayList<>();
        for (TimeForm form : FORMS) {
            Matcher words = form.pattern().matcher(text);
            while (words.find()) {
                Span span = new Span(words.start(), words.end());
                all.add(new TimePhrase(span, form, form.reading().of(words, written)));
            }
        }
        all.sort(LONGEST_FIRST);
        List<TimePhrase> apart = new ArrayList<>();
        int end = 0;
        for (TimePhrase phrase : all) {
            if (phrase.span().start() >= end) {
                apart.add(phrase);
                end = phrase.span().end();
            }
        }
        return apart;
    }
}
