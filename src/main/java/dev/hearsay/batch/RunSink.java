// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.model.Failure;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where the results of a run go, step after step. Closing it before {@link #finish} keeps what can be resumed. */
public interface RunSink extends Closeable {

    /**
     * Takes what came of a step as a whole, or not at all if the process dies.
     *
     * @throws IOException if it can't be written; what was written before stays
     */
    void commit(Step step, List<Outcome> outcomes) throws IOException;

    /**
     * Takes a failure of an input behind which there is nothing to read; once, however often it is resumed.
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
     * Writes what waits to be written together.
     *
     * @throws IOException if it can't be written
     */
    default void flush() throws IOException {}

    /**
     * Ends the output: it is whole.
     *
     * @throws IOException if it can't be written
     */
    void finish() throws IOException;

    /** What earlier runs wrote that this one goes on, by the key of the source; empty where there is none. */
    default Map<String, SourcePosition> written() {
        return Map.of();
    }

    /** What came of the runs that this one goes on. */
    default RunCounts before() {
        return RunCounts.NONE;
    }

    /** What was found besides claims, of this run and those that it goes on. */
    Findings findings();

    /**
     * What the output holds of that which was read and committed: fewer articles where several were versions of one.
     *
     * @param read what came of this run and those that it goes on
     */
    default RunCounts kept(RunCounts read) {
        return read;
    }
}
