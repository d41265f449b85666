// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Stories.run;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The column that tells where a day of publication was read, in new databases and in those made before it. */
class PublishedFromColumnTest {

    @ParameterizedTest
    @EnumSource
    void everyOriginCanBeKept(Databases kind) throws Exception {
        String url = kind.fresh();
        try (ClaimStore store = open(url)) {
            for (PublishedFrom from : PublishedFrom.values()) {
                store.write(store.begin(run("f")), List.of(dated(from)), List.of(), List.of());
            }
        }
        assertThat(rows(url, "SELECT published_from FROM articles ORDER BY published_from"))
                .containsExactly("dateline", "header", "json-ld", "meta", "option", "page", "record", "url");
    }

    @ParameterizedTest
    @EnumSource
    void anArticleOfAnEarlierSchemaStaysWithoutAnOrigin(Databases kind) throws Exception {
        String url = kind.fresh();
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:dev/hearsay/output/store/" + kind.name().toLowerCase(Locale.ROOT))
                .table("hearsay_schema_history")
                .placeholderReplacement(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("1")
                .load()
                .migrate();
        Databases.run(
                url,
                "INSERT INTO runs (tool, version, fingerprint, settings, models, inputs, started, status)"
                        + " VALUES ('hearsay', '0', 'f', '{}', '[]', '[]', '2031-03-05T00:00:00Z', 'finished')");
        Databases.run(
                url,
                "INSERT INTO articles (id, run_id, fingerprint, file, text, title, published, status)"
                        + " VALUES ('old.txt', 1, 'f', 'old.txt', 'Old.', 'Old', '2031-03-04', 'usable')");
        try (ClaimStore store = open(url)) {
            store.write(store.begin(run("g")), List.of(dated(PublishedFrom.HEADER)), List.of(), List.of());
        }
        assertThat(rows(url, "SELECT title, published, published_from FROM articles ORDER BY title"))
                .containsExactly("New header|2031-03-05|header", "Old|2031-03-04|null");
    }

    private static ArticleClaims dated(PublishedFrom from) {
        String name = from.name().toLowerCase(Locale.ROOT);
        return story(
                name,
                Metadata.NONE.withTitle("New " + name).withPublished(LocalDate.of(2031, 3, 5), from),
                "one " + name);
    }
}
