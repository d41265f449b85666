// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.write;
import static dev.hearsay.output.store.Stories.at;
import static dev.hearsay.output.store.Stories.kill;
import static dev.hearsay.output.store.Stories.run;
import static dev.hearsay.output.store.Stories.story;
import static dev.hearsay.output.store.Stories.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Identity.Basis;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which articles a database takes for versions of one, and what it counts. */
class IdentityTest {

    private static ArticleClaims file(String path, String id, String... lines) {
        return at(Basis.PLACE, path, path, "", story(id, lines));
    }

    /** What a run keeps of writes, one after another. */
    private static Kept kept(ClaimStore store, long run, ArticleClaims... writes) throws StoreException {
        List<Kept> added = new ArrayList<>();
        for (ArticleClaims article : writes) {
            store.write(run, List.of(article), List.of(), List.of(), now -> {
                added.add(now);
                return StoredCounts.NONE;
            });
        }
        return added.stream().reduce(Kept.NOTHING, Kept::plus);
    }

    @ParameterizedTest
    @EnumSource
    void articlesOfOneIdInTwoPlacesAreBothKeptAlsoWithTheSameWords(Databases kind) throws Exception {
        String url = kind.fresh();
        ArticleClaims mon = file("/wire/mon/001.txt", "001.txt", "It is open", "It is late");
        ArticleClaims tue = file("/wire/tue/001.txt", "001.txt", "It is open", "It is late");
        assertThat(write(url, mon).inserted()).isEqualTo(1);
        assertThat(write(url, tue).inserted()).isEqualTo(1);
        assertThat(write(url, mon, tue)).isEqualTo(new StoreChanges(0, 0, 2, 0, List.of()));
        assertThat(rows(url, "SELECT count(*), count(DISTINCT id) FROM claims")).containsExactly("4|2");
        assertThat(rows(url, "SELECT articles, claims FROM speaker_months")).containsExactly("2|4");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatChangedIsTheSameArticleUnderWhateverIdItIsShown(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, file("/wire/mon/001.txt", "001.txt", "It is open"));
        assertThat(write(url, file("/wire/mon/001.txt", "mon/001.txt", "It is closed"))
                        .replaced())
                .isEqualTo(1);
        assertThat(rows(url, "SELECT id, identified_by FROM articles")).containsExactly("mon/001.txt|place");
    }

    @ParameterizedTest
    @EnumSource
    void theSameFileByAnotherNameChangesNothing(Databases kind) throws Exception {
        String url = kind.fresh();
        ArticleClaims article = story("001.txt", "It is open");
        write(url, at(Basis.PLACE, "/wire/001.txt", "wire/001.txt", "", article));
        assertThat(write(url, at(Basis.PLACE, "/wire/001.txt", "./wire/001.txt", "", article))
                        .unchanged())
                .isEqualTo(1);
        assertThat(rows(url, "SELECT file, run_id FROM articles")).containsExactly("wire/001.txt|1");
    }

    @ParameterizedTest
    @EnumSource
    void aRunKeepsAnArticleOnceHoweverManyVersionsOfItCome(Databases kind) throws Exception {
        String url = kind.fresh();
        ArticleClaims two = story("urn:b", "one", "two");
        write(url, two);
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("g"));
            Kept kept = kept(
                    store,
                    run,
                    version("urn:a", "1", "one", "two", "three"),
                    version("urn:a", "2", "one"),
                    version("urn:a", "1", "late", "later"),
                    version("urn:a", "2", "one"),
                    two,
                    two,
                    story("urn:b", "three", "four", "five"),
                    kill("urn:b", null),
                    story("urn:c", "six"));
            assertThat(kept).isEqualTo(new Kept(5, 2, 0, 0, 1, 0));
        }
        assertThat(rows(url, "SELECT count(*) FROM articles")).containsExactly("3");
        assertThat(rows(url, "SELECT count(*) FROM claims")).containsExactly("5");
    }

    @ParameterizedTest
    @EnumSource
    void anArticleAndAnAddressOfTheSameNameAreTwo(Databases kind) throws Exception {
        String url = kind.fresh();
        String address = "https://n.example/a";
        write(url, at(Basis.URL, address, "a.html", "", story("a.html", "one")), story(address, "two"));
        assertThat(rows(url, "SELECT id, identified_by FROM articles ORDER BY id"))
                .containsExactly("a.html|url", address + "|id");
    }
}
