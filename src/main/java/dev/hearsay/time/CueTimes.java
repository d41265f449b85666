// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.WindowWord;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.pipeline.SpanIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the time that the words round its cue give an attribution: the one nearest to the cue. */
final class CueTimes {

    private final Narration narration;
    private final List<TimeExpression> times;
    private final SpanIndex places;

    CueTimes(Narration narration, List<TimeExpression> times) {
        this.narration = narration;
        this.times = times;
        places = new SpanIndex(times.stream().map(TimeExpression::span).toList());
    }

    /** The time of the attribution with that window; null where it has none, or is yet to be made. */
    @Nullable TimeExpression of(CueWindow window) {
        if (CueTense.isAnnounced(window)) {
            return null;
        }
        Span span = window.span();
        boolean narrated =
                narration.holds(window.words().get(window.cueFrom()).span().start());
        TimeExpression nearest = null;
        int least = Integer.MAX_VALUE;
        for (int i = Math.max(places.lastFrom(span.start()), 0);
                i < times.size() && times.get(i).span().start() < span.end();
                i++) {
            TimeExpression time = times.get(i);
            boolean isLost = time.isAnaphoric() && time.period() == null;
            boolean isReported = narrated && !narration.holds(time.span().start());
            Attachment found = TimeAttachment.of(window, time);
            if (!isLost && !isReported && found.holds() && found.distance() < least) {
                nearest = time;
                least = found.distance();
            }
        }
        return nearest == null ? inContent(window) : nearest;
    }

    /**
     * The time that an extractor took into the content although it stands before what was said: "urged the council last year to", "recalled
     * in 2014 that".
     */
    private @Nullable TimeExpression inContent(CueWindow window) {
        List<WindowWord> content = window.content();
        if (content.isEmpty()
                || content.get(0).span().start()
                        < window.words().get(window.cueFrom()).span().start()) {
            return null;
        }
        for (WindowWord word : content) {
            int at = places.lastFrom(word.span().start());
            if (at >= 0 && times.get(at).span().overlaps(word.span())) {
                TimeExpression time = times.get(at);
                return time.period() != null && !time.isAttributive() && isBeforeClause(time, content) ? time : null;
            }
            if (word.isMark() || word.word().part().isVerbal() || word.is("that") || word.is("to")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isBeforeClause(TimeExpression time, List<WindowWord> content) {
        return content.stream()
                .dropWhile(next -> next.span().start() < time.span().end())
                .dropWhile(next -> next.is("not"))
                .findFirst()
                .filter(next -> next.is("to") || next.is("that"))
                .isPresent();
    }
}
