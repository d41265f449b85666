// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.RunSink;
import dev.hearsay.output.Manifest;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The output of a run, opened: what takes its claims, and what is written when it ends. */
interface RunOutput extends Closeable {

    /** Takes the claims. */
    RunSink sink();

    /**
     * What is told at the end.
     *
     * @param fromHere whether of what comes from now on alone, and not of earlier runs that this one goes on
     */
    default RunSummary closing(boolean fromHere) {
        return RunSummary.of(sink(), fromHere);
    }

    /** The models are loaded. */
    default void uses(List<Manifest.Model> models) {}

    /**
     * Ends it, all being written.
     *
     * @throws IOException if it can't be written
     */
    void finish(List<Manifest.Model> models, RunReport report) throws IOException;

    /**
     * Ends it for now: all that came is written, and more may come.
     *
     * @throws IOException if it can't be written
     */
    default void pause(List<Manifest.Model> models, RunReport report) throws IOException {
        finish(models, report);
    }

    /** What to tell where the output fails, and what to do. */
    IOException unwritable(IOException cause);

    /** Whether a run that ends before its end can be resumed. */
    boolean isResumable();

    /** Leaves what can be resumed. */
    @Override
    default void close() throws IOException {
        sink().close();
    }
}
