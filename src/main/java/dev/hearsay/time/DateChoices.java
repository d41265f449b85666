// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.TimeExpression;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The times that the rules choose for the attributions of an article, by the number of the attribution from 0. */
final class DateChoices {

    /** Where the time of an attribution stands. */
    enum Place {
        AT_THE_CUE,
        BEFORE,
        NOWHERE
    }

    private final Layout layout;
    private final Map<Integer, TimeExpression> own = new TreeMap<>();
    private final Map<Integer, TimeExpression> governing;

    /** @param document with sentences, times, quotations, attributions, entities and speakers */
    DateChoices(Document document) {
        layout = Layout.of(document);
        List<TimeExpression> times = document.times();
        CueTimes atCues = new CueTimes(layout, times);
        List<Attribution> attributions = document.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            TimeExpression time = atCues.of(attributions.get(i));
            if (time != null) {
                own.put(i, time);
            }
        }
        governing = DatePropagation.governing(layout, NarratedTime.in(layout, times), own);
    }

    Layout layout() {
        return layout;
    }

    Place place(int number) {
        if (own.containsKey(number)) {
            return Place.AT_THE_CUE;
        }
        return governing.containsKey(number) ? Place.BEFORE : Place.NOWHERE;
    }

    @Nullable TimeExpression time(int number) {
        return own.getOrDefault(number, governing.get(number));
    }
}
