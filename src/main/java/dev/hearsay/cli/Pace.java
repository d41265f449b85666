// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How fast a run goes, and so how long it takes yet. What an earlier run had done counts for nothing. */
final class Pace {

    private final Instant start;
    private long firstBytes = -1;
    private long firstArticles;
    private long bytes;
    private long articles;

    Pace(Instant start) {
        this.start = start;
    }

    void reached(long bytesDone, long articlesDone) {
        if (firstBytes < 0) {
            firstBytes = bytesDone;
            firstArticles = articlesDone - 1;
        }
        bytes = bytesDone;
        articles = articlesDone;
    }

    /** Articles a second. */
    double rate(Instant now) {
        double seconds = Math.max(0.001, Duration.between(start, now).toMillis() / 1000.0);
        return (articles - firstArticles) / seconds;
    }

    String line(Instant now, long total) {
        String rate = String.format(Locale.ROOT, "%,d articles, %.1f a second", articles, rate(now));
        return total <= 0 || bytes <= firstBytes ? rate : rate + remaining(now, total);
    }

    private String remaining(Instant now, long total) {
        double share = (double) (total - bytes) / (bytes - firstBytes);
        long left = Math.round(Duration.between(start, now).toSeconds() * Math.max(0, share));
        return String.format(
                Locale.ROOT,
                ", %d %% of the input, %d:%02d:%02d left",
                Math.min(100, 100 * bytes / total),
                left / 3600,
                left / 60 % 60,
                left % 60);
    }
}
