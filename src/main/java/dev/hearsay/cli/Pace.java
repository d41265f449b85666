// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The speed of a run, and the time that it will still take. The speed is that of the second half of the elapsed time, since the
 * first articles are slow while Java warms up. The work of earlier runs does not count.
 */
final class Pace {

    /** The least time between two measurements. */
    private static final Duration APART = Duration.ofSeconds(1);

    private record Mark(Instant at, long work, long articles) {}

    private final Workload workload;
    private final Instant start;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long articles = -1;

    Pace(Workload workload, Instant start) {
        this.workload = workload;
        this.start = start;
    }

    void reached(Instant now, Step step, long work, long articlesDone) {
        if (articles < 0) {
            // a step may be only the end of a source
            marks.add(new Mark(start, 0, articlesDone - (work > 0 ? 1 : 0)));
        }
        workload.written(step, work);
        articles = articlesDone;
        if (!now.isBefore(marks.getLast().at().plus(APART))) {
            marks.add(new Mark(now, workload.done(), articlesDone));
        }
        Instant half = start.plus(Duration.between(start, now).dividedBy(2));
        while (marks.size() > 2 && !second().at().isAfter(half)) {
            marks.removeFirst();
        }
    }

    private Mark second() {
        return marks.stream().skip(1).findFirst().orElseThrow();
    }

    OptionalDouble share() {
        return workload.share();
    }

    /** Progress, speed and time left, as far as they are known. */
    String line(Instant now) {
        Mark from = marks.getFirst();
        double seconds = Math.max(0.001, Duration.between(from.at(), now).toMillis() / 1000.0);
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d %s, %.1f a second",
                articles,
                articles == 1 ? "article" : "articles",
                (articles - from.articles()) / seconds));
        OptionalDouble share = workload.share();
        OptionalDouble left = workload.left();
        long work = workload.done() - from.work();
        if (share.isPresent() && left.isPresent() && work > 0) {
            long rest = Math.round(left.getAsDouble() * seconds / work);
            line.append(String.format(
                    Locale.ROOT,
                    ", %d %% done, %d:%02d:%02d left",
                    (long) (100 * share.getAsDouble()),
                    rest / 3600,
                    rest / 60 % 60,
                    rest % 60));
        }
        return line.toString();
    }
}
