// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final Metadata DEFAULTS = Metadata.NONE
            .withPublished(LocalDate.of(2020, 1, 2))
            .withPublisher("Dolmen Herald")
            .withUrl("https://dolmen.example/1");

    @TempDir
    private Path root;

    @Test
    void theArticleSaysWhereItIsFromAndItsChecksum() throws IOException {
        Path file = Files.writeString(root.resolve("abc.txt"), "abc");
        Article article = new ArticleReader()
                .readOne(Source.of(file), InputStream.nullInputStream(), Metadata.NONE)
                .article();
        assertThat(article.id()).isEqualTo("abc.txt");
        assertThat(article.file()).isEqualTo(file.toString());
        // the test vector of FIPS 180-2
        assertThat(article.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theChecksumIsOfTheBytesAndNotOfTheText() {
        assertThat(Read.text("\uFEFFabc").article().sha256())
                .isNotEqualTo(Read.text("abc").article().sha256());
    }

    @Test
    void defaultsHoldWhereTheTextIsSilent() {
        byte[] bytes = "Date: 2025-05-16\n\nOdell left.".getBytes(StandardCharsets.UTF_8);
        Metadata facts = Read.bytes(bytes, DEFAULTS).article().metadata();
        assertThat(facts.published()).isEqualTo(LocalDate.of(2025, 5, 16));
        assertThat(facts.publisher()).isEqualTo("Dolmen Herald");
        assertThat(facts.url()).isEqualTo("https://dolmen.example/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\r\n\r\n\t", "\u00A0\u2003\u200B", "...", "Title: Odell leaves\nDate: 2025-05-16\n"})
    void aFileWithoutWordsIsEmpty(String text) {
        assertThat(Read.rejection(text.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("empty");
    }

    @Test
    void aFileOverTheLimitIsTooLarge() {
        ArticleReader reader = new ArticleReader(new IntakeOptions(null, FieldMap.NONE, 10));
        byte[] ten = "0123456789".getBytes(StandardCharsets.UTF_8);
        byte[] eleven = "0123456789a".getBytes(StandardCharsets.UTF_8);
        assertThat(reader.readOne(Source.STANDARD_INPUT, new ByteArrayInputStream(ten), Metadata.NONE)
                        .article()
                        .text())
                .hasSize(10);
        RejectedArticleException rejection = catchThrowableOfType(
                RejectedArticleException.class,
                () -> reader.readOne(Source.STANDARD_INPUT, new ByteArrayInputStream(eleven), Metadata.NONE));
        assertThat(rejection.code()).isEqualTo("too-large");
        assertThat(rejection).hasMessageContaining("10 bytes");
    }

    @Test
    void aFileThatIsGoneIsMissing() {
        Source gone = Source.of(root.resolve("gone.txt"));
        RejectedArticleException rejection = catchThrowableOfType(
                RejectedArticleException.class,
                () -> new ArticleReader().readOne(gone, InputStream.nullInputStream(), Metadata.NONE));
        assertThat(rejection.code()).isEqualTo("missing");
    }

    @Test
    void aFolderIsUnreadable() {
        Source folder = Source.of(root);
        RejectedArticleException rejection = catchThrowableOfType(
                RejectedArticleException.class,
                () -> new ArticleReader().readOne(folder, InputStream.nullInputStream(), Metadata.NONE));
        assertThat(rejection.code()).isEqualTo("unreadable");
    }

    @Test
    void aStreamThatBreaksIsUnreadable() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is on fire");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        RejectedArticleException rejection = catchThrowableOfType(
                RejectedArticleException.class,
                () -> new ArticleReader().readOne(Source.STANDARD_INPUT, broken, Metadata.NONE));
        assertThat(rejection.code()).isEqualTo("unreadable");
        assertThat(rejection).hasMessageContaining("the disk is on fire");
    }

    @Test
    void aLimitIsASize() {
        assertThatThrownBy(() -> new IntakeOptions(null, FieldMap.NONE, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
