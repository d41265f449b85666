// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Picks the time that the words round its cue give an attribution: the one nearest to the cue. */
final class OwnTimes {

    private final Tellings tellings;
    private final List<TimePhrase> phrases;
    private final SpanIndex places;

    OwnTimes(Layout layout, List<TimePhrase> phrases) {
        this.tellings = new Tellings(layout);
        this.phrases = phrases;
        places = new SpanIndex(phrases.stream().map(TimePhrase::span).toList());
    }

    @Nullable TimePhrase of(Attribution attribution) {
        Optional<Telling> telling = tellings.of(attribution);
        return telling.isEmpty() || telling.get().isAnnouncement() ? null : nearest(telling.get());
    }

    private @Nullable TimePhrase nearest(Telling telling) {
        Governing governing = new Governing(telling);
        Span window = telling.window();
        TimePhrase nearest = null;
        int least = Integer.MAX_VALUE;
        for (int i = Math.max(places.lastFrom(window.start()), 0);
                i < phrases.size() && phrases.get(i).span().start() < window.end();
                i++) {
            TimePhrase phrase = phrases.get(i);
            boolean isLost = phrase.isBackward() && phrase.moment() == null;
            OptionalInt distance = isLost ? OptionalInt.empty() : governing.distance(phrase);
            if (distance.isPresent() && distance.getAsInt() < least) {
                nearest = phrase;
                least = distance.getAsInt();
            }
        }
        return nearest;
    }
}
