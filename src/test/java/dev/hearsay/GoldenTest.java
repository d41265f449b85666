// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.evaluate.CodePointSpan;
import dev.hearsay.evaluate.GoldAttribution;
import dev.hearsay.evaluate.GoldDocument;
import dev.hearsay.evaluate.GoldReader;
import dev.hearsay.evaluate.GoldSet;
import dev.hearsay.evaluate.PredictedClaim;
import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples through the whole product, against what a person found in them. The reports in
 * {@code src/test/resources/golden} tell what is found today: a change shows there line by line. After a look,
 * {@code mvn verify -Dgolden=write} writes them anew.
 */
class GoldenTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final GoldSet GOLD = GoldReader.read(SAMPLES, null);

    static Stream<String> samples() {
        return GOLD.documents().stream().map(GoldDocument::stem);
    }

    @Test
    void thereAreSamplesAndTheyHaveGoldWithSpeakers() {
        assertThat(GOLD.documents()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(GOLD.documents()).allSatisfy(document -> {
            assertThat(document.gold()).isNotEmpty();
            assertThat(document.speakers()).hasSameSizeAs(document.gold());
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void goldLiesInTheCopyAndNotInAHeader(String stem) {
        GoldDocument document = document(stem);
        int[] copy = article(stem).copy().codePoints().toArray();
        for (GoldAttribution attribution : document.gold()) {
            for (List<CodePointSpan> spans : List.of(attribution.source(), attribution.cue(), attribution.content())) {
                for (CodePointSpan span : spans) {
                    String words = new String(copy, span.start(), span.end() - span.start());
                    assertThat(words).isEqualTo(words.strip()).isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSamplesDateIsReadFromItsText(String stem) {
        Metadata read = article(stem).metadata();
        assertThat(read.published()).isIn(document(stem).metadata().published(), null);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsFoundIsWhatTheReportTells(String stem) throws IOException {
        Article article = article(stem);
        List<PredictedClaim> claims = SharedHearsay.usual().extract(article).claims().stream()
                .map(claim -> PredictedClaim.from(article, claim))
                .toList();
        String report = new GoldenReport(document(stem), claims).text();
        Path file = GOLDEN.resolve(stem + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, report);
        }
        assertThat(file).as("written by mvn verify -Dgolden=write").exists();
        assertThat(report).isEqualTo(Files.readString(file));
    }

    private static GoldDocument document(String stem) {
        return GOLD.only(List.of(stem)).documents().get(0);
    }

    private static Article article(String stem) {
        Path file = SAMPLES.resolve("text").resolve(stem + ".txt");
        return new ArticleReader()
                .readOne(Source.of(file), InputStream.nullInputStream(), Metadata.NONE)
                .article();
    }
}
