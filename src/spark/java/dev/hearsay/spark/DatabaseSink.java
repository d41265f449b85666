// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.batch.Outcome;
import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterException.Kind;
import dev.hearsay.cluster.ClusterJob;
import dev.hearsay.cluster.ClusterJob.Reading;
import dev.hearsay.cluster.ClusterOutput;
import dev.hearsay.cluster.ClusterSummary;
import dev.hearsay.model.Failure;
import dev.hearsay.output.store.ClaimStore;
import dev.hearsay.output.store.Kept;
import dev.hearsay.output.store.Progress;
import dev.hearsay.output.store.RunEnd;
import dev.hearsay.output.store.RunStart;
import dev.hearsay.output.store.RunStatus;
import dev.hearsay.output.store.SourceProgress;
import dev.hearsay.output.store.StoreException;
import dev.hearsay.output.store.StoredCounts;
import dev.hearsay.output.store.UnfinishedRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a database: tasks write the articles, each over a connection of its own, and then the driver writes failures and what is
 * done with the round in one transaction. Writing an article again changes nothing, so a task or a round may be repeated.
 */
final class DatabaseSink implements RoundSink {

    private final ClusterOutput.Tables target;
    private final ClaimStore store;
    private final @Nullable String checkpoint;
    private final Set<String> done = new HashSet<>();
    private final int tasks;
    private long run = -1;
    private int rounds;
    private ClusterSummary soFar = ClusterSummary.NONE;
    private StoredCounts stored = StoredCounts.NONE;
    private boolean finished;

    private DatabaseSink(ClusterOutput.Tables target, ClaimStore store, @Nullable String checkpoint, int tasks) {
        this.target = target;
        this.checkpoint = checkpoint;
        this.store = store;
        this.tasks = tasks;
    }

    /**
     * Opens the database, and begins a run or resumes one.
     *
     * @param tasks how many write at the same time
     * @param beginning what is recorded of a run that begins
     * @throws ClusterException if that is not possible
     */
    static DatabaseSink open(ClusterJob job, ClusterOutput.Tables target, int tasks, Supplier<RunStart> beginning)
            throws ClusterException {
        try {
            DatabaseSink sink = new DatabaseSink(target, StoredFindings.open(target), job.checkpoint(), tasks);
            sink.begin(job, beginning);
            return sink;
        } catch (StoreException e) {
            throw unwritable(e);
        } catch (IllegalArgumentException e) {
            throw new ClusterException(Kind.REQUEST, "--output: " + e.getMessage(), e);
        }
    }

    private void begin(ClusterJob job, Supplier<RunStart> beginning) throws StoreException {
        UnfinishedRun earlier = job.resume() || job.reading() != Reading.ALL
                ? store.takeOver(job.fingerprint()).orElse(null)
                : null;
        if (earlier != null) {
            run = earlier.run();
            store.resume(run);
            earlier.progress().forEach((source, progress) -> {
                if (progress.ended()) {
                    done.add(source);
                }
            });
            stored = earlier.counts();
            soFar = new ClusterSummary(
                    stored.kept().articles(), stored.kept().claims(), stored.failures(), stored.skipped());
            return;
        }
        run = store.begin(beginning.get());
    }

    @Override
    public Set<String> done() {
        return done;
    }

    @Override
    public int next() {
        return rounds + 1;
    }

    @Override
    public ClusterSummary soFar() {
        return soFar;
    }

    @Override
    public String checkpoint() throws ClusterException {
        if (checkpoint == null) {
            throw new ClusterException(
                    Kind.REQUEST,
                    "a watch that writes into a database needs a folder for its state: --checkpoint",
                    null);
        }
        return checkpoint;
    }

    @Override
    public void write(Round round, JavaRDD<Finding> findings) throws ClusterException {
        if (done.containsAll(round.keys())) {
            return;
        }
        try {
            StoredFindings writing = new StoredFindings(target, run);
            @Nullable Kept added = VersionOrder.of(findings, tasks)
                    .mapPartitions(writing::write)
                    .fold(Kept.NOTHING, Kept::plus);
            List<Failure> failures = new ArrayList<>(round.missing());
            failures.addAll(findings.flatMap(finding -> finding.outcome() instanceof Outcome.WithoutClaims none
                            ? List.of(none.failure()).iterator()
                            : List.<Failure>of().iterator())
                    .collect());
            ClusterSummary counts = Counts.of(round, findings);
            record(round, failures, counts, added == null ? Kept.NOTHING : added);
        } catch (StoreException e) {
            throw unwritable(e);
        }
    }

    private void record(Round round, List<Failure> failures, ClusterSummary counts, Kept added) throws StoreException {
        StoredCounts now = new StoredCounts(
                stored.kept().plus(added), stored.failures() + counts.failures(), stored.skipped() + counts.skipped());
        List<SourceProgress> progress = round.keys().stream()
                .map(key -> new SourceProgress(key, new Progress(1, true)))
                .toList();
        store.write(run, List.of(), failures, progress, nothing -> now);
        stored = now;
        soFar = soFar.plus(counts);
        done.addAll(round.keys());
        rounds++;
    }

    @Override
    public void finish() throws ClusterException {
        end(RunStatus.FINISHED);
    }

    private void end(RunStatus status) throws ClusterException {
        try (store) {
            finished = true;
            store.finish(run, new RunEnd(status, Instant.now(), stored));
        } catch (StoreException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() throws ClusterException {
        if (!finished) {
            end(RunStatus.STOPPED);
        }
    }

    private static ClusterException unwritable(StoreException e) {
        return new ClusterException(Kind.OUTPUT, String.valueOf(e.getMessage()), e);
    }
}
