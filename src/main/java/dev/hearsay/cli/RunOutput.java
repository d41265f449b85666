// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.RunSink;
import dev.hearsay.output.Manifest;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The open output of a run: the sink of its claims, and what is written when it ends. */
interface RunOutput extends Closeable {

    /** The sink of the claims. */
    RunSink sink();

    /**
     * The summary at the end.
     *
     * @param fromHere whether only of what follows now, without the earlier runs that this one resumes
     */
    default RunSummary summary(boolean fromHere) {
        return RunSummary.of(sink(), fromHere);
    }

    /** The models are loaded. */
    default void uses(List<Manifest.Model> models) {}

    /**
     * Completes the output; everything is written.
     *
     * @throws IOException if it can't be written
     */
    void finish(List<Manifest.Model> models, RunReport report) throws IOException;

    /**
     * Ends the output for now: everything so far is written, and more may follow.
     *
     * @throws IOException if it can't be written
     */
    default void pause(List<Manifest.Model> models, RunReport report) throws IOException {
        finish(models, report);
    }

    /** What the user can do if writing the output fails. */
    IOException unwritable(IOException cause);

    /** Whether a run that is stopped can be resumed. */
    boolean isResumable();

    /** Closes the output and keeps what can be resumed. */
    @Override
    default void close() throws IOException {
        sink().close();
    }
}
