// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.model.Failure;
import dev.hearsay.output.NamedArticles;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.ClaimStore;
import dev.hearsay.output.store.Kept;
import dev.hearsay.output.store.Outdated;
import dev.hearsay.output.store.Progress;
import dev.hearsay.output.store.RunStart;
import dev.hearsay.output.store.RunStatus;
import dev.hearsay.output.store.SourceProgress;
import dev.hearsay.output.store.StoreChanges;
import dev.hearsay.output.store.StoredCounts;
import dev.hearsay.output.store.UnfinishedRun;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims into a database. Several steps are written in one transaction, together with their positions in the sources, so
 * a process may be killed at any moment and the next one resumes after the last transaction.
 */
public final class StoreSink implements RunSink {

    private static final int MOST_ARTICLES = 200;

    private static final long LONGEST_NANOS = 1_000_000_000L;

    private final ClaimStore store;
    private final Supplier<RunStart> start;
    private final Consumer<Outdated> outdated;
    private final @Nullable UnfinishedRun earlier;
    private final Map<String, SourcePosition> written;
    private final List<ArticleClaims> articles = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Progress> progress = new LinkedHashMap<>();
    private final Findings findings = new Findings();
    private final NamedArticles.Collector<String> changed = new NamedArticles.Collector<>();
    private final NamedArticles.Collector<String> emptied = new NamedArticles.Collector<>();
    private RunCounts counts;
    private Kept kept;
    private long run = -1;
    private long waiting;
    private boolean open = true;

    /**
     * A new run, or one that resumes an earlier one.
     *
     * @param earlier run that it resumes; null for none
     * @param start what is known of a run when it begins; called before the first write
     * @param outdated notified of articles that were not written because the database has a later version
     */
    public StoreSink(
            ClaimStore store, @Nullable UnfinishedRun earlier, Supplier<RunStart> start, Consumer<Outdated> outdated) {
        this.store = store;
        this.earlier = earlier;
        this.start = start;
        this.outdated = outdated;
        this.written = written(earlier);
        this.counts = before();
        this.kept = earlier == null ? Kept.NOTHING : earlier.counts().kept();
    }

    private static Map<String, SourcePosition> written(@Nullable UnfinishedRun earlier) {
        Map<String, SourcePosition> written = new HashMap<>();
        if (earlier != null) {
            earlier.progress()
                    .forEach((source, done) ->
                            written.put(source, new SourcePosition(Math.toIntExact(done.done()), done.ended())));
        }
        return written;
    }

    @Override
    public Map<String, SourcePosition> written() {
        return written;
    }

    @Override
    public RunCounts before() {
        if (earlier == null) {
            return RunCounts.NONE;
        }
        StoredCounts counted = earlier.counts();
        return new RunCounts(counted.kept().articles(), counted.kept().claims(), counted.failures(), counted.skipped());
    }

    @Override
    public void commit(Step step, List<Outcome> outcomes) throws IOException {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Extracted extracted) {
                articles.add(new ArticleClaims(extracted.article(), extracted.claims()));
            } else if (outcome instanceof Outcome.WithoutClaims none) {
                failures.add(none.failure());
            }
        }
        if (progress.isEmpty()) {
            waiting = System.nanoTime();
        }
        findings.add(new StepFindings(Findings.empty(outcomes), List.of()));
        progress.put(step.key(), new Progress(step.done().pieces(), step.done().ended()));
        counts = counts.plus(outcomes);
        if (articles.size() >= MOST_ARTICLES || System.nanoTime() - waiting > LONGEST_NANOS) {
            flush();
        }
    }

    @Override
    public void flush() throws IOException {
        if (progress.isEmpty()) {
            return;
        }
        List<SourceProgress> done = progress.entrySet().stream()
                .map(entry -> new SourceProgress(entry.getKey(), entry.getValue()))
                .toList();
        // set within the transaction; its last attempt counts
        AtomicReference<Kept> added = new AtomicReference<>(Kept.NOTHING);
        StoreChanges changes = store.write(run(), articles, failures, done, now -> {
            added.set(now);
            return soFar(kept.plus(now));
        });
        changes.outdated().forEach(outdated);
        changes.changed().forEach(changed::add);
        changes.emptied().forEach(emptied::add);
        findings.add(new StepFindings(List.of(), changes.duplicates()));
        kept = kept.plus(Objects.requireNonNull(added.get()));
        articles.clear();
        failures.clear();
        progress.clear();
    }

    private StoredCounts soFar(Kept now) {
        return new StoredCounts(now, counts.failures(), counts.others());
    }

    /**
     * An article counts once, however many versions of it were read; a version that was skipped for a later one does not count.
     */
    @Override
    public RunCounts kept(RunCounts read) {
        return new RunCounts(kept.articles(), kept.claims(), read.failures(), read.others());
    }

    @Override
    public Findings findings() {
        return findings;
    }

    /** What this run and those that it resumes changed in the articles of the database. */
    public Kept kept() {
        return kept;
    }

    /** Changed articles by id, of this run only. */
    public NamedArticles<String> changed() {
        return changed.named();
    }

    /** Articles that lost their last claim, by id, of this run only. */
    public NamedArticles<String> emptied() {
        return emptied.named();
    }

    private long run() throws IOException {
        if (run < 0 && earlier != null) {
            run = earlier.run();
            store.resume(run);
        } else if (run < 0) {
            run = store.begin(start.get());
        }
        return run;
    }

    @Override
    public void finish() throws IOException {
        end(RunStatus.FINISHED);
    }

    private void end(RunStatus status) throws IOException {
        flush();
        store.finish(run(), new dev.hearsay.output.store.RunEnd(status, Instant.now(), soFar(kept)));
        open = false;
        store.close();
    }

    /** Writes what is buffered, unless the connection is lost; the run can be resumed. */
    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            try (store) {
                if (run >= 0 || !progress.isEmpty()) {
                    end(RunStatus.STOPPED);
                }
            }
        }
    }
}
