// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.batch.Outcome;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Rejection;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Speaker;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program does with Hearsay as a library. */
class LibraryTest {

    private static final Hearsay HEARSAY =
            Hearsay.builder().engine(Engine.OPENNLP).build();

    private static final String FERRY = "“Nobody sails today,” said Ada Merrow, who runs the port of Lonsby.";
    private static final String FRENCH =
            "Le maire a déclaré mardi que le pont resterait fermé jusqu'en mai, parce que les boulons"
                    + " rouillés doivent être remplacés avant que les camions puissent de nouveau passer la rivière.";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        HEARSAY.close();
    }

    @Test
    void anExtractionHasTheArticleWithItsLanguageAndTheDayGiven() {
        Article article = Article.of("ferry", FERRY).withPublished(LocalDate.of(2031, 3, 5));
        Extraction found = HEARSAY.extract(article);
        assertThat(found.article().metadata().language()).isEqualTo("en");
        assertThat(found.article().text()).isEqualTo(FERRY);
        assertThat(found).hasSize(1).containsExactlyElementsOf(found.claims());
        Claim claim = found.claims().get(0);
        assertThat(claim.speaker().map(Speaker::name)).contains("Ada Merrow");
        assertThat(claim.date().value()).isEqualTo("2031-03-05");
    }

    @Test
    void aClaimThatNobodyMakesHasNoSpeaker() {
        Extraction found = HEARSAY.extract(Article.of("note", "The bridge is expected to stay closed until May."));
        assertThat(found.claims()).isNotEmpty();
        assertThat(found.claims().get(0).speaker()).isEmpty();
    }

    @Test
    void anArticleInAnotherLanguageIsRejected() {
        Article article = Article.of("pont", FRENCH);
        assertThatThrownBy(() -> HEARSAY.extract(article)).isInstanceOf(RejectedArticleException.class);
    }

    @Test
    void filesOfEachKindComeOneAfterAnotherAndFailuresAreValues() throws IOException {
        Path zip = folder.resolve("wire.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> entry :
                    List.of(Map.entry("a.txt", FERRY), Map.entry("b.txt", FRENCH), Map.entry("c.txt", FERRY))) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        Path lines = Files.writeString(
                folder.resolve("wire.jsonl"),
                "{\"id\":\"x1\",\"text\":\"" + FERRY + "\"}\n{\"id\":\"x2\",\"text\":\"\"}\n");
        List<Outcome> outcomes;
        try (Stream<Outcome> stream = HEARSAY.extractAll(folder.resolve("missing.txt"), zip, lines)) {
            outcomes = stream.toList();
        }
        assertThat(outcomes).hasSize(6);
        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo("missing"));
        assertThat(outcomes.get(2))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure().articleId()).isEqualTo("wire.zip!/b.txt"));
        assertThat(outcomes.get(5)).isInstanceOf(Outcome.NoArticle.class);
        for (int i : new int[] {1, 3, 4}) {
            assertThat(outcomes.get(i)).isInstanceOfSatisfying(Outcome.Extracted.class, done -> {
                assertThat(done.claims()).hasSize(1);
                assertThat(done.article().metadata().language()).isEqualTo("en");
            });
        }
    }

    @Test
    void articlesAreReadWithoutModelsAndWithTheDayGiven() throws IOException {
        Files.writeString(folder.resolve("a.txt"), FERRY);
        Files.writeString(folder.resolve("b.txt"), "");
        Metadata known = Metadata.NONE.withPublished(LocalDate.of(2031, 3, 5));
        List<ReadItem> items;
        try (Stream<ReadItem> stream =
                Articles.in(folder, folder.resolve("none")).withDefaults(known).read()) {
            items = stream.toList();
        }
        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isInstanceOf(Rejection.class);
        assertThat(items.get(1)).isInstanceOfSatisfying(Reading.class, reading -> {
            assertThat(reading.article().text()).isEqualTo(FERRY);
            assertThat(reading.article().metadata().published()).isEqualTo("2031-03-05");
        });
        assertThat(items.get(2)).isInstanceOf(Rejection.class);
    }

    @Test
    void aPathCalledDashIsAFile() {
        try (Stream<ReadItem> stream = Articles.in(Path.of("-")).read()) {
            assertThat(stream.toList())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Rejection.class,
                            rejection -> assertThat(rejection.failure().code()).isEqualTo("missing"));
        }
    }

    @Test
    void aPathInAnotherFileSystemIsRefused() throws IOException {
        Path zip = folder.resolve("wire.zip");
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path inside = files.getPath("a.txt");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Articles.in(inside))
                    .withMessageContaining("give the archive");
        }
    }

    @Test
    void whatIsClosedSaysSo() {
        Hearsay closed = Hearsay.builder().engine(Engine.OPENNLP).build();
        closed.close();
        closed.close();
        Article article = Article.of("ferry", FERRY);
        assertThatIllegalStateException()
                .isThrownBy(() -> closed.extract(article))
                .withMessageContaining("closed");
    }
}
