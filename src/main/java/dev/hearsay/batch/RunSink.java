// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.model.Failure;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Receives the results of a run, step by step. Closing it before {@link #finish} keeps what can be resumed. */
public interface RunSink extends Closeable {

    /**
     * Writes the results of a step completely, or not at all if the process is killed.
     *
     * @throws IOException if they can't be written; earlier steps stay written
     */
    void commit(Step step, List<Outcome> outcomes) throws IOException;

    /**
     * Writes the failure of an input that gives nothing to read; only once, however often the run is resumed.
     *
     * @throws IOException if it can't be written
     */
    default void commit(Failure failure) throws IOException {
        String key = "missing " + failure.file();
        if (!written().containsKey(key)) {
            commit(new Step(key, null, new SourcePosition(0, true), 0), List.of(new Outcome.Failed(failure)));
        }
    }

    /**
     * Writes what is buffered.
     *
     * @throws IOException if it can't be written
     */
    default void flush() throws IOException {}

    /**
     * Completes the output.
     *
     * @throws IOException if it can't be written
     */
    void finish() throws IOException;

    /** How far the runs that this one resumes wrote each source, by its key; empty if there are none. */
    default Map<String, SourcePosition> written() {
        return Map.of();
    }

    /** The counts of the runs that this one resumes. */
    default RunCounts before() {
        return RunCounts.NONE;
    }

    /** What this run and those that it resumes found besides claims. */
    Findings findings();

    /**
     * The counts of what the output contains: fewer articles than were read if several are versions of one.
     *
     * @param read counts of this run and those that it resumes
     */
    default RunCounts kept(RunCounts read) {
        return read;
    }
}
