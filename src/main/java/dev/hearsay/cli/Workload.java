// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.SourcePosition;
import dev.hearsay.batch.Step;
import dev.hearsay.intake.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How much of a run's work is done and how much is left. What is left is known only in bytes; the work per byte is estimated
 * from what is done, separately for each file ending, since a web page has fewer words than a text of the same size.
 */
final class Workload {

    /** The files of one ending. */
    private static final class Kind {
        private long total;
        private long done;
        private long work;
        private long measured;
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private long earlier;
    private final boolean known;
    private String source = "";
    private long counted;
    private long bytes;
    private long work;

    /**
     * @param sources of the run
     * @param written how far earlier runs wrote them, by key
     */
    Workload(List<Source> sources, Map<String, SourcePosition> written) {
        long before = 0;
        for (Source each : sources) {
            long size = Math.max(0, each.bytes());
            if (written.getOrDefault(each.file(), SourcePosition.NOTHING).ended()) {
                before += size;
            } else {
                kind(each.file()).total += size;
            }
        }
        earlier = before;
        known = sources.stream().allMatch(each -> each.bytes() >= 0);
    }

    /** A step is written. */
    void written(Step step, long itsWork) {
        Kind kind = kind(step.key());
        if (!step.key().equals(source)) {
            source = step.key();
            // an earlier run had begun the source, or had left only its end
            boolean resumed = itsWork == 0 || step.done().pieces() > 1;
            counted = resumed ? step.bytes() : 0;
            kind.total -= counted;
            earlier += counted;
        }
        long more = Math.max(0, step.bytes() - counted);
        counted += more;
        kind.done += more;
        if (more > 0) {
            // the bytes of this step count with the next ones, except at the end of a source
            kind.measured = kind.work + (step.done().ended() ? itsWork : 0);
        }
        kind.work += itsWork;
        bytes += more;
        work += itsWork;
    }

    /** The work done in this run. */
    long done() {
        return work;
    }

    /** The work left; empty if the size of an input is not known, or the work per byte can't be estimated yet. */
    OptionalDouble left() {
        if (!known || bytes == 0) {
            return OptionalDouble.empty();
        }
        double left = 0;
        for (Kind kind : kinds.values()) {
            double each = kind.measured > 0 ? (double) kind.measured / kind.done : (double) work / bytes;
            left += Math.max(0, each * (kind.total - kind.done) - (kind.work - kind.measured));
        }
        return OptionalDouble.of(left);
    }

    /** The share that is done, including earlier runs, from 0 to 1; empty if it is not known. */
    OptionalDouble share() {
        OptionalDouble left = left();
        if (left.isEmpty()) {
            return left;
        }
        double total =
                earlier + kinds.values().stream().mapToLong(kind -> kind.total).sum();
        double before = total == 0 ? 0 : earlier / total;
        double now = work + left.getAsDouble() == 0 ? 1 : work / (work + left.getAsDouble());
        return OptionalDouble.of(before + (1 - before) * now);
    }

    private Kind kind(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return kinds.computeIfAbsent(name.contains(".") ? ending : "", key -> new Kind());
    }
}
