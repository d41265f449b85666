// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.CueWindows;
import dev.hearsay.model.Document;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.TimeExpression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The times that the rules choose for the attributions of an article, by the number of the attribution from 0. */
final class DateChoices {

    /** Where the time of an attribution stands. */
    enum Place {
        AT_THE_CUE,
        BEFORE,
        AT_THE_DOCUMENT,
        NOWHERE
    }

    private final Narration narration;
    private final List<Optional<CueWindow>> windows;
    private final Map<Integer, TimeExpression> own = new TreeMap<>();
    private final Map<Integer, TimeExpression> documents = new TreeMap<>();
    private final Map<Integer, TimeExpression> governing;

    /** @param document with sentences, words, times, quotations, attributions, entities and speakers */
    DateChoices(Document document) {
        narration = new Narration(document);
        CueWindows all = new CueWindows(document);
        windows = IntStream.range(0, document.attributions().size())
                .mapToObj(all::of)
                .toList();
        CueTimes atCues = new CueTimes(narration, document.times());
        for (int i = 0; i < windows.size(); i++) {
            TimeExpression time = windows.get(i).map(atCues::of).orElse(null);
            if (time != null) {
                own.put(i, time);
            }
        }
        Map<String, TimeExpression> days = DocumentDays.of(document, narration);
        for (int i = 0; i < windows.size(); i++) {
            TimeExpression time = speaker(document, i).map(days::get).orElse(null);
            if (time != null && !own.containsKey(i)) {
                documents.put(i, time);
            }
        }
        governing = DatePropagation.governing(document, narration, windows, own);
    }

    Narration narration() {
        return narration;
    }

    /** The words round the cue of an attribution; none where it has neither cue nor source. */
    Optional<CueWindow> window(int number) {
        return windows.get(number);
    }

    Place place(int number) {
        if (own.containsKey(number)) {
            return Place.AT_THE_CUE;
        }
        if (documents.containsKey(number)) {
            return Place.AT_THE_DOCUMENT;
        }
        return governing.containsKey(number) ? Place.BEFORE : Place.NOWHERE;
    }

    @Nullable TimeExpression time(int number) {
        return own.getOrDefault(number, documents.getOrDefault(number, governing.get(number)));
    }

    /** The id of the entity that alone says it, where there is one. */
    private static Optional<String> speaker(Document document, int number) {
        List<Speaker> speakers = document.speakers().get(number).speakers();
        return speakers.size() == 1 ? Optional.ofNullable(speakers.get(0).entity()) : Optional.empty();
    }
}
