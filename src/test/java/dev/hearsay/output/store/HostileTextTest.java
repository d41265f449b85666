// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Stories.run;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text that would break out of SQL, or that a database can't hold, is kept as what it is. */
class HostileTextTest {

    private static final List<String> PIECES = List.of(
            "'; DROP TABLE claims; --",
            "\"",
            "\\",
            "\\N",
            "\t",
            "\r",
            "$$",
            "%s",
            "?",
            "🦀",
            "é",
            "\u202E",
            "{}",
            "word ",
            "\uFEFF");

    @ParameterizedTest
    @EnumSource
    void whateverIsWrittenIsReadAgain(Databases kind) throws Exception {
        String url = kind.fresh();
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            Map<String, List<String>> expected = new TreeMap<>();
            try (ClaimStore store = open(url)) {
                long run = store.begin(run("f"));
                for (int write = 0; write < 4; write++) {
                    List<ArticleClaims> articles = new ArrayList<>();
                    for (int i = random.nextInt(8); i >= 0; i--) {
                        String id = "a/" + PIECES.get(random.nextInt(PIECES.size())) + random.nextInt(6);
                        List<String> lines = lines(random);
                        articles.add(story(id, lines.toArray(String[]::new)));
                        expected.put(id, lines);
                    }
                    store.write(run, articles, List.of(), List.of(ClaimStoreTest.at(text(random), write)));
                    for (ArticleClaims article : articles) {
                        assertThat(store.text(article.article().id())).isPresent();
                    }
                }
            }
            for (Map.Entry<String, List<String>> article : expected.entrySet()) {
                String quoted = article.getKey().replace("'", "''");
                List<String> contents = article.getValue().stream()
                        .map(line -> line.split("~", -1)[0])
                        .toList();
                assertThat(rows(
                                url,
                                "SELECT content_text FROM claims c JOIN articles a ON a.article_key = c.article_key"
                                        + " WHERE a.id = '" + quoted + "' ORDER BY c.ordinal"))
                        .isEqualTo(contents);
            }
        }
        assertThat(rows(url, "SELECT count(*) FROM passage_proof WHERE NOT proved"))
                .containsExactly("0");
        assertThat(rows(url, "SELECT count(*) > 50 FROM passage_proof")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource
    void nulAndUnpairedSurrogatesBecomeReplacementCharactersOfTheSamePlace(Databases kind) throws Exception {
        String url = kind.fresh();
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("f\0"));
            store.write(run, List.of(story("a\0", "one\0two \ud83d end", "three")), List.of(), List.of());
            assertThat(store.text("a\0").orElseThrow()).startsWith("one\uFFFDtwo \uFFFD end, Ilse Brandt said.");
            assertThat(store.unfinished("f\0")).isPresent();
        }
        assertThat(rows(url, "SELECT DISTINCT proved FROM passage_proof")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource
    void namesIdsAndTextsOfAnyLengthAreKept(Databases kind) throws Exception {
        String url = kind.fresh();
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        while (noise.length() < 1 << 20) {
            noise.appendCodePoint(random.nextInt(20) == 0 ? ' ' : 0x3400 + random.nextInt(0x4000));
        }
        String longId = noise.substring(0, 8000);
        ArticleClaims large = story(longId, noise + "~" + noise.substring(0, 9000));
        try (ClaimStore store = open(url)) {
            long run = store.begin(run(longId));
            SourceProgress progress = ClaimStoreTest.at(longId, 1);
            assertThat(store.write(run, List.of(large), List.of(), List.of(progress))
                            .inserted())
                    .isEqualTo(1);
            assertThat(store.write(run, List.of(large), List.of(), List.of(progress))
                            .unchanged())
                    .isEqualTo(1);
            assertThat(store.text(longId)).contains(large.article().text());
        }
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            lines.add(text(random) + "~" + text(random));
        }
        return lines;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
