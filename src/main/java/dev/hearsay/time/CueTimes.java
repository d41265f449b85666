// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.pipeline.SpanIndex;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks the time that the words round its cue give an attribution: the one nearest to the cue. */
final class CueTimes {

    private final CueTexts windows;
    private final List<TimeExpression> times;
    private final SpanIndex places;

    CueTimes(Layout layout, List<TimeExpression> times) {
        this.windows = new CueTexts(layout);
        this.times = times;
        places = new SpanIndex(times.stream().map(TimeExpression::span).toList());
    }

    @Nullable TimeExpression of(Attribution attribution) {
        Optional<CueText> window = windows.of(attribution);
        return window.isEmpty() || window.get().isAnnouncement() ? null : nearest(window.get());
    }

    private @Nullable TimeExpression nearest(CueText window) {
        TimeAttachment attachment = new TimeAttachment(window);
        Span span = window.span();
        TimeExpression nearest = null;
        int least = Integer.MAX_VALUE;
        for (int i = Math.max(places.lastFrom(span.start()), 0);
                i < times.size() && times.get(i).span().start() < span.end();
                i++) {
            TimeExpression time = times.get(i);
            boolean isLost = time.isAnaphoric() && time.period() == null;
            Attachment found = attachment.of(time);
            if (!isLost && found.holds() && found.distance() < least) {
                nearest = time;
                least = found.distance();
            }
        }
        return nearest;
    }
}
