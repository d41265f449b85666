// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.RunSink;
import dev.hearsay.batch.StoreSink;
import dev.hearsay.output.Manifest;
import dev.hearsay.output.store.ClaimStore;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.Outdated;
import dev.hearsay.output.store.RunStart;
import dev.hearsay.output.store.StoreException;
import dev.hearsay.output.store.UnfinishedRun;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Writes claims into a database. */
final class DatabaseOutput implements RunOutput {

    private final Instant started = Instant.now();
    private final ExtractOptions options;
    private final String fingerprint;
    private final StoreSink sink;
    private final boolean growing;
    private List<Manifest.Model> models = List.of();

    private DatabaseOutput(
            ExtractOptions options, DatabaseUrl url, String fingerprint, boolean growing, RunReport report)
            throws StoreException {
        this.options = options;
        this.fingerprint = fingerprint;
        this.growing = growing;
        ClaimStore store = ClaimStore.open(url);
        UnfinishedRun earlier;
        try {
            earlier = growing || options.resume() ? store.takeOver(fingerprint).orElse(null) : null;
        } catch (StoreException e) {
            store.close();
            throw e;
        }
        this.sink = new StoreSink(store, earlier, this::start, outdated -> report.note(message(outdated)));
    }

    /**
     * Opens the database.
     *
     * @param report notified of articles that are skipped because a later version is present
     * @throws UnwritableOutputException if it can't be written
     */
    static DatabaseOutput open(ExtractOptions options, DatabaseUrl url, RunReport report) throws IOException {
        return opened(options, url, options.fingerprint(), false, report);
    }

    /**
     * Opens the database for a watch, which always resumes where it ended.
     *
     * @param report notified of articles that are skipped because a later version is present
     * @throws UnwritableOutputException if it can't be written
     */
    static DatabaseOutput growing(ExtractOptions options, DatabaseUrl url, RunReport report) throws IOException {
        return opened(options, url, "watch " + options.inputs(), true, report);
    }

    private static DatabaseOutput opened(
            ExtractOptions options, DatabaseUrl url, String fingerprint, boolean growing, RunReport report)
            throws IOException {
        try {
            return new DatabaseOutput(options, url, fingerprint, growing, report);
        } catch (StoreException e) {
            throw new UnwritableOutputException(e);
        }
    }

    private RunStart start() {
        RunStart start = new RunStart(
                "hearsay",
                BuildVersions.load().hearsay(),
                fingerprint,
                options.settings(),
                models,
                options.inputs(),
                started);
        return growing ? start : start.inBulk();
    }

    private static String message(Outdated outdated) {
        return "skipped version " + outdated.version() + " of " + outdated.articleId()
                + ", since the database has version " + outdated.stored();
    }

    @Override
    public RunSummary summary(boolean fromHere) {
        return new RunSummary(sink, sink::kept, sink::changed, sink::emptied, fromHere);
    }

    @Override
    public RunSink sink() {
        return sink;
    }

    @Override
    public void uses(List<Manifest.Model> used) {
        models = used;
    }

    @Override
    public void finish(List<Manifest.Model> used, RunReport report) throws IOException {
        sink.finish();
    }

    /** The run stays unfinished, so that the next watch knows which files this one took. */
    @Override
    public void pause(List<Manifest.Model> used, RunReport report) throws IOException {
        sink.close();
    }

    @Override
    public IOException unwritable(IOException cause) {
        return cause instanceof StoreException e ? new UnwritableOutputException(e) : cause;
    }

    @Override
    public boolean isResumable() {
        return true;
    }
}
