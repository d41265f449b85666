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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One process works on a run at a time, and what a run did is written down. */
class RunHoldTest {

    @ParameterizedTest
    @EnumSource
    void aRunThatIsWorkedOnIsNotTakenOver(Databases kind) throws Exception {
        String url = kind.fresh();
        try (ClaimStore first = open(url);
                ClaimStore second = open(url)) {
            long run = first.begin(run("f"));
            long other = second.begin(run("g"));
            assertThat(other).isNotEqualTo(run);
            assertThatThrownBy(() -> second.takeOver("f"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process is working on this run");
            first.write(run, List.of(story("a", "one")), List.of(), List.of(at("in", 1)));
        }
        try (ClaimStore store = open(url)) {
            assertThat(store.takeOver("f").orElseThrow().progress()).containsOnlyKeys("in");
            assertThat(store.takeOver("h")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatARunDidStaysWithIt(Databases kind) throws Exception {
        String url = kind.fresh();
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("f"));
            Kept[] kept = {Kept.NOTHING};
            store.write(run, List.of(story("a", "one"), story("b", "two")), List.of(), List.of(), now -> {
                kept[0] = now;
                return new StoredCounts(now, 0, 0);
            });
            assertThat(kept[0]).isEqualTo(new Kept(2, 2, 0, 0, 0, 0));
            store.finish(run, end(RunStatus.FINISHED));
        }
        assertThat(rows(url, "SELECT articles, added, changed, unchanged, withdrawn, emptied FROM run_results"))
                .containsExactly("1|1|0|0|0|0");
        assertThat(rows(url, "SELECT DISTINCT first_run_id FROM articles")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource
    void anArticleThatLosesItsClaimsAndGetsSomeAgainIsNotEmptied(Databases kind) throws Exception {
        String url = kind.fresh();
        try (ClaimStore store = open(url)) {
            store.write(store.begin(run("f")), List.of(story("a", "one")), List.of(), List.of());
            long run = store.begin(run("g"));
            ArticleClaims empty = new ArticleClaims(story("a", "nothing").article(), List.of());
            Kept[] sum = {Kept.NOTHING};
            for (ArticleClaims version : List.of(empty, story("a", "two"), empty, story("a", "three"))) {
                Kept before = sum[0];
                store.write(run, List.of(version), List.of(), List.of(), now -> {
                    sum[0] = before.plus(now);
                    return new StoredCounts(before.plus(now), 0, 0);
                });
                assertThat(sum[0].emptied()).isEqualTo(version.claims().isEmpty() ? 1 : 0);
            }
            assertThat(sum[0]).isEqualTo(new Kept(1, 0, 1, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoryThatIsThereUnderAnotherIdentityIsNamed(Databases kind) throws Exception {
        String url = kind.fresh();
        String[] lines = {
            "The bridge over the Lonsby will close for three weeks~Ulla Prane",
            "Forty loose bolts and two cracked plates were found under the deck~Piet Okafor"
        };
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("f"));
            assertThat(store.write(run, List.of(story("a", lines)), List.of(), List.of())
                            .duplicates())
                    .isEmpty();
            StoreChanges changes =
                    store.write(run, List.of(story("b", lines), story("c", "It rains")), List.of(), List.of());
            assertThat(changes.duplicates())
                    .singleElement()
                    .satisfies(pair -> assertThat(pair.earlier().id()).isEqualTo("a"));
            assertThat(rows(url, "SELECT article_id, earlier_id FROM likely_duplicates"))
                    .containsExactly("b|a");
            store.write(run, List.of(story("b", "It snows")), List.of(), List.of());
            assertThat(rows(url, "SELECT article_id FROM likely_duplicates")).isEmpty();
        }
    }
}
