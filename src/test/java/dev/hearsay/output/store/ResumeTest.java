// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.ClaimStoreTest.at;
import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Stories.end;
import static dev.hearsay.output.store.Stories.run;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that end before their inputs do, and what the next one is told. */
class ResumeTest {

    @ParameterizedTest
    @EnumSource
    void aRunThatWasKilledTellsHowFarEachInputIs(Databases kind) throws Exception {
        String url = kind.fresh();
        long run;
        try (ClaimStore store = open(url)) {
            run = store.begin(run("f"));
            store.write(run, List.of(story("a", "one")), List.of(), List.of(at("in/🚢.zip", 1), at("in/b", 1)));
            SourceProgress ended = new SourceProgress("in/b", new Progress(4, true));
            store.write(
                    run,
                    List.of(story("b", "two")),
                    List.of(),
                    List.of(at("in/🚢.zip", 2), ended),
                    added -> new StoredCounts(new Kept(6, 1, 1, 2, 1, 1), 7, 8));
        }
        try (ClaimStore store = open(url)) {
            assertThat(store.unfinished("f"))
                    .contains(new UnfinishedRun(
                            run,
                            Map.of("in/🚢.zip", new Progress(2, false), "in/b", new Progress(4, true)),
                            new StoredCounts(new Kept(6, 1, 1, 2, 1, 1), 7, 8)));
            assertThat(store.unfinished("another")).isEmpty();
            store.resume(run);
            store.finish(run, end(RunStatus.FINISHED));
            assertThat(store.unfinished("f")).isEmpty();
        }
        assertThat(rows(url, "SELECT status, articles, claims, failures, skipped FROM runs"))
                .containsExactly("finished|1|2|3|4");
    }

    @ParameterizedTest
    @EnumSource
    void aStoppedRunIsResumedButNotOneBeforeAFinishedOne(Databases kind) throws Exception {
        try (ClaimStore store = open(kind.fresh())) {
            long first = store.begin(run("f"));
            store.finish(first, end(RunStatus.STOPPED));
            assertThat(store.unfinished("f").orElseThrow().run()).isEqualTo(first);
            store.finish(store.begin(run("f")), end(RunStatus.FINISHED));
            assertThat(store.unfinished("f")).isEmpty();
        }
    }

    @Test
    void aLostConnectionLeavesWhatWasCommitted() throws Exception {
        String url = Databases.POSTGRESQL.fresh();
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("f"));
            store.write(run, List.of(story("a", "one")), List.of(), List.of(at("in", 1)));
            rows(
                    url,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hearsay'"
                            + " AND datname = current_database()");
            assertThatThrownBy(() -> store.write(run, List.of(story("b", "two")), List.of(), List.of(at("in", 2))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("run again with --resume");
        }
        try (ClaimStore store = open(url)) {
            assertThat(store.unfinished("f").orElseThrow().progress()).isEqualTo(Map.of("in", new Progress(1, false)));
        }
        assertThat(rows(url, "SELECT content_text FROM claims")).containsExactly("one");
    }
}
