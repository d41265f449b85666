// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import static dev.hearsay.intake.Archives.TEXT;
import static dev.hearsay.intake.Archives.bytes;
import static dev.hearsay.intake.Archives.gzip;
import static dev.hearsay.intake.Archives.tar;
import static dev.hearsay.intake.Archives.texts;
import static dev.hearsay.intake.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RereaderTest {

    @TempDir
    private Path folder;

    private int opened;

    private Rereader rereader() {
        return new Rereader(List.of(Path.of(""), folder), IntakeOptions.DEFAULT, Metadata.NONE, source -> {
            opened++;
            return new Pieces(source, InputStream.nullInputStream(), IntakeOptions.DEFAULT);
        });
    }

    private String write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes).toString();
    }

    /** The articles of all inputs as a run reads them. */
    private static List<Article> articles(String... inputs) {
        List<Article> articles = new ArrayList<>();
        for (Source source : Sources.find(List.of(inputs)).sources()) {
            try (Pieces pieces = new Pieces(source, InputStream.nullInputStream(), IntakeOptions.DEFAULT)) {
                for (Piece piece : Archives.all(pieces)) {
                    for (ReadItem item : new ArticleReader().read(piece, Metadata.NONE)) {
                        articles.add(((Reading) item).article());
                    }
                }
            }
        }
        return articles;
    }

    @Test
    void everyArticleOfARunIsFoundAgainWhateverItsIdBeginsWith() throws IOException {
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("a.txt", bytes(TEXT + "outer"));
        outer.put("in.zip", zip(texts("a.txt", "b.txt")));
        outer.put("a.txt.gz", gzip(bytes(TEXT + "compressed")));
        write("news/day/wire.zip", zip(outer));
        write("news/wire.tar.gz", gzip(tar(texts("a.txt", "./a.txt"))));
        write("news/plain.txt", bytes(TEXT));
        write("more/plain.txt", bytes(TEXT + "more"));
        List<Article> articles = articles(
                folder.resolve("news").toString(), folder.resolve("more").toString());
        assertThat(articles).hasSize(8);
        try (Rereader rereader = rereader()) {
            for (Article article : articles) {
                Article again = rereader.read(article.file(), article.id());
                assertThat(again.text()).isEqualTo(article.text());
                assertThat(again.sha256()).isEqualTo(article.sha256());
            }
        }
        assertThat(opened).isEqualTo(4);
    }

    @Test
    void aFileOfManyIsGoneThroughOnceForClaimsInItsOrder() throws IOException {
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            records.add(Warc.page("https://wire.example/" + i, "text/plain", bytes("Odell said no " + i + " times.")));
        }
        String file = write("wire.warc", Read.join(records.toArray(new byte[0][])));
        try (Rereader rereader = rereader()) {
            for (int i = 0; i < 10_000; i++) {
                String url = "https://wire.example/" + i;
                assertThat(rereader.read(file + "!/" + url, url).text()).contains(" " + i + " ");
            }
            assertThat(opened).isEqualTo(1);
            assertThat(rereader.read(file + "!/https://wire.example/7", "https://wire.example/7")
                            .text())
                    .contains(" 7 ");
            assertThat(opened).isEqualTo(2);
        }
    }

    @Test
    void whatIsNotThereIsNotSoughtAgainAndAgain() throws IOException {
        String file = write("wire.zip", zip(texts("a.txt", "b.txt")));
        try (Rereader rereader = rereader()) {
            for (int i = 0; i < 50; i++) {
                String gone = "!/gone" + i + ".txt";
                RejectedArticleException rejection = catchThrowableOfType(
                        RejectedArticleException.class, () -> rereader.read(file + gone, "wire.zip" + gone));
                assertThat(rejection.code()).isEqualTo("missing-article");
            }
            assertThat(opened).isEqualTo(1);
            assertThat(rereader.read(file + "!/a.txt", "wire.zip!/a.txt").text())
                    .endsWith("a.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"whatever", "", "wire.zip!/b.txt", "#3"})
    void theOnlyArticleOfAFileIsItWhateverItsId(String id) throws IOException {
        String plain = write("a.txt", bytes(TEXT));
        String packed = write("b.zip", zip(texts("a.txt", "b.txt")));
        try (Rereader rereader = rereader()) {
            assertThat(rereader.read(plain, id).text()).isEqualTo(TEXT);
            assertThat(rereader.read(packed + "!/a.txt", id).text()).endsWith("a.txt");
        }
    }

    @Test
    void namesMayBeRelativeToAnyOfTheFolders() throws IOException {
        write("in/wire.zip", zip(texts("a.txt")));
        write("in/odd!/a.txt", bytes(TEXT + "folder"));
        try (Rereader rereader = rereader()) {
            assertThat(rereader.read("in/wire.zip!/a.txt", "wire.zip!/a.txt").text())
                    .endsWith("a.txt");
            assertThat(rereader.read("in/odd!/a.txt", "odd!/a.txt").text()).endsWith("folder");
            assertThatThrownBy(() -> rereader.read("in/gone.zip!/a.txt", "x")).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> rereader.read("a\0b", "x")).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void aPlaceInAnArchiveCanBeNamed() throws IOException {
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("in.zip", zip(texts("a.txt", "b.txt")));
        outer.put("c.txt", bytes(TEXT));
        String file = write("wire.zip", zip(outer));
        try (Rereader rereader = rereader()) {
            assertThat(rereader.readOnly(file + "!/in.zip!/b.txt", Metadata.NONE)
                            .article()
                            .text())
                    .endsWith("b.txt");
            assertThat(rereader.readOnly(file + "!/c.txt", Metadata.NONE)
                            .article()
                            .text())
                    .isEqualTo(TEXT);
            RejectedArticleException several = catchThrowableOfType(
                    RejectedArticleException.class, () -> rereader.readOnly(file + "!/in.zip", Metadata.NONE));
            assertThat(several.code()).isEqualTo("several");
            assertThat(several).hasMessageContaining(file + "!/in.zip!/b.txt");
            assertThatThrownBy(() -> rereader.readOnly(file + "!/x", Metadata.NONE))
                    .isInstanceOf(RejectedArticleException.class)
                    .hasMessageContaining("no '!/x'");
        }
    }

    @Test
    void anArticleThatCannotBeReadSaysWhy() throws IOException {
        String file = write("wire.zip", zip(Map.of("a.txt", bytes(" \n"))));
        try (Rereader rereader = rereader()) {
            RejectedArticleException rejection = catchThrowableOfType(
                    RejectedArticleException.class, () -> rereader.read(file + "!/a.txt", "wire.zip!/a.txt"));
            assertThat(rejection.code()).isEqualTo("empty");
        }
    }
}
