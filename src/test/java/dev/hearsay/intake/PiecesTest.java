// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import static dev.hearsay.intake.Archives.TEXT;
import static dev.hearsay.intake.Archives.bytes;
import static dev.hearsay.intake.Archives.codes;
import static dev.hearsay.intake.Archives.gzip;
import static dev.hearsay.intake.Archives.ids;
import static dev.hearsay.intake.Archives.tar;
import static dev.hearsay.intake.Archives.text;
import static dev.hearsay.intake.Archives.texts;
import static dev.hearsay.intake.Archives.zip;
import static dev.hearsay.intake.Archives.zstd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hearsay.intake.document.FieldMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PiecesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> archives() {
        Map<String, byte[]> entries = texts("a.txt", "day/b.xml", "day/c");
        return Stream.of(
                arguments("zip", zip(entries)),
                arguments("tar", tar(entries)),
                arguments("tar.gz", gzip(tar(entries))),
                arguments("tar.zst", zstd(tar(entries))),
                arguments("zip in gzip", gzip(zip(entries))));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void anArchiveGivesItsEntriesInOrder(String kind, byte[] archive) {
        for (List<Piece> pieces : List.of(Archives.stream(archive), Archives.file(folder.resolve("in"), archive))) {
            assertThat(ids(pieces)).as(kind).containsExactly("in!/a.txt", "in!/day/b.xml", "in!/day/c");
            assertThat(pieces).extracting(Piece::number).containsExactly(0, 1, 2);
            assertThat(pieces)
                    .extracting(piece -> text(piece))
                    .containsExactly(TEXT + "a.txt", TEXT + "day/b.xml", TEXT + "day/c");
            assertThat(pieces).extracting(Piece::position).isSorted().allMatch(p -> p > 0 && p <= archive.length);
            assertThat(pieces.get(1).file()).endsWith("in!/day/b.xml");
        }
    }

    @Test
    void whatIsCompressedAloneKeepsItsName() {
        for (byte[] packed : List.of(gzip(bytes(TEXT)), zstd(bytes(TEXT)), gzip(zstd(bytes(TEXT))))) {
            List<Piece> pieces = Archives.stream(packed);
            assertThat(ids(pieces)).containsExactly("in");
            assertThat(text(pieces.get(0))).isEqualTo(TEXT);
        }
    }

    @Test
    void membersAndFramesBehindOneAnotherAreOneDocument() {
        byte[] gzip = Read.join(gzip(bytes("Rain fell ")), gzip(bytes("on Lonsby.")), gzip(new byte[0]));
        byte[] zstd = Read.join(zstd(bytes("Rain fell ")), zstd(bytes("on Lonsby.")));
        assertThat(Archives.stream(gzip)).extracting(piece -> text(piece)).containsExactly("Rain fell on Lonsby.");
        assertThat(Archives.stream(zstd)).extracting(piece -> text(piece)).containsExactly("Rain fell on Lonsby.");
    }

    @Test
    void archivesInsideArchivesAreOpenedAndTheRestGoesOn() {
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("1.zip", zip(texts("a.txt")));
        outer.put("2.tar.gz", gzip(tar(texts("b.txt", "c.txt"))));
        outer.put("3.txt.gz", gzip(bytes(TEXT)));
        outer.put("4.txt", bytes(TEXT));
        List<String> expected =
                List.of("in!/1.zip!/a.txt", "in!/2.tar.gz!/b.txt", "in!/2.tar.gz!/c.txt", "in!/3.txt.gz", "in!/4.txt");
        assertThat(ids(Archives.stream(zip(outer)))).isEqualTo(expected);
        assertThat(ids(Archives.stream(tar(outer)))).isEqualTo(expected);
        assertThat(ids(Archives.file(folder.resolve("in"), zip(outer)))).isEqualTo(expected);
    }

    @Test
    void whatIsSurelyNoArticleIsCountedAndPassedOver() {
        byte[] zip = zip(texts(
                "day/",
                "a.txt",
                "b.JPG",
                "c.jpg",
                "d.pdf",
                ".DS_Store",
                "__MACOSX/._a.txt",
                "x/.git/config",
                "e.unknown"));
        try (Pieces pieces =
                new Pieces(Source.streamed("in", "in"), new ByteArrayInputStream(zip), IntakeOptions.DEFAULT)) {
            assertThat(ids(Archives.all(pieces))).containsExactly("in!/a.txt", "in!/e.unknown");
            assertThat(pieces.skipped()).containsExactly(entry(".jpg", 2), entry(".pdf", 1), entry("hidden files", 3));
        }
    }

    @Test
    void linksAreNotFollowed() {
        byte[] tar = Archives.packed(out -> {
            try (TarArchiveOutputStream to = new TarArchiveOutputStream(out)) {
                TarArchiveEntry link = new TarArchiveEntry("a.txt", TarArchiveEntry.LF_SYMLINK);
                link.setLinkName("/etc/passwd");
                to.putArchiveEntry(link);
                to.closeArchiveEntry();
                TarArchiveEntry hard = new TarArchiveEntry("b.txt", TarArchiveEntry.LF_LINK);
                hard.setLinkName("../../etc/passwd");
                to.putArchiveEntry(hard);
                to.closeArchiveEntry();
            }
        });
        List<Piece> pieces = Archives.stream(tar);
        assertThat(codes(pieces)).containsExactly("no-articles");
        assertThat(pieces.get(0).problem()).hasMessageContaining("only 2 links");
        byte[] zip = Archives.packed(out -> {
            try (ZipArchiveOutputStream to = new ZipArchiveOutputStream(out)) {
                ZipArchiveEntry link = new ZipArchiveEntry("a.txt");
                link.setUnixMode(0120777);
                to.putArchiveEntry(link);
                to.write(bytes("/etc/passwd"));
                to.closeArchiveEntry();
                to.putArchiveEntry(new ZipArchiveEntry("b.txt"));
                to.write(bytes(TEXT));
                to.closeArchiveEntry();
            }
        });
        assertThat(ids(Archives.file(folder.resolve("in"), zip))).containsExactly("in!/b.txt");
    }

    @Test
    void namesAreDataAndKeptApart() {
        byte[] zip = zip(texts(
                "../../up.txt",
                "/etc/up.txt",
                "C:\\news\\up.txt",
                "a/./b//c.txt",
                "bell\u0007\u202e.txt",
                "./up.txt",
                ".."));
        List<String> expected = List.of(
                "in!/up.txt",
                "in!/etc/up.txt",
                "in!/news/up.txt",
                "in!/a/b/c.txt",
                "in!/bell\uFFFD\uFFFD.txt",
                "in!/up.txt~2",
                "in!/unnamed");
        assertThat(ids(Archives.stream(zip))).isEqualTo(expected);
        assertThat(ids(Archives.file(folder.resolve("in"), zip))).isEqualTo(expected);
    }

    @Test
    void entriesOfOneNameHaveIdsOfTheirOwn() {
        byte[] tar = Archives.packed(out -> {
            try (TarArchiveOutputStream to = new TarArchiveOutputStream(out)) {
                for (String name : List.of("a.txt", "a.txt~2", "a.txt", "a.txt")) {
                    TarArchiveEntry entry = new TarArchiveEntry(name);
                    entry.setSize(TEXT.getBytes(StandardCharsets.UTF_8).length);
                    to.putArchiveEntry(entry);
                    to.write(bytes(TEXT));
                    to.closeArchiveEntry();
                }
            }
        });
        assertThat(ids(Archives.stream(tar))).containsExactly("in!/a.txt", "in!/a.txt~2", "in!/a.txt~3", "in!/a.txt~4");
    }

    @Test
    void namesInOldCodePagesAreRead() throws IOException {
        Path file = folder.resolve("in");
        try (ZipOutputStream out =
                new ZipOutputStream(Files.newOutputStream(file), java.nio.charset.Charset.forName("IBM437"))) {
            out.putNextEntry(new ZipEntry("Zoë.txt"));
            out.write(bytes(TEXT));
        }
        byte[] zip = Files.readAllBytes(file);
        assertThat(ids(Archives.stream(zip))).containsExactly("in!/Zoë.txt");
        assertThat(ids(Archives.file(file, zip))).containsExactly("in!/Zoë.txt");
        assertThat(ids(Archives.stream(tar(texts("Zoë.txt", "“x” " + "long ".repeat(40) + ".txt")))))
                .containsExactly("in!/Zoë.txt", "in!/“x” " + "long ".repeat(40) + ".txt");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsThatAreZipArchivesInsideAreRefused(String first, String what) {
        byte[] zip = zip(texts(first, "word/document.xml"));
        for (List<Piece> pieces : List.of(Archives.stream(zip), Archives.file(folder.resolve("in"), zip))) {
            assertThat(ids(pieces)).containsExactly("in");
            assertThat(codes(pieces)).containsExactly("binary");
            assertThat(pieces.get(0).problem()).hasMessageContaining(what);
        }
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("[Content_Types].xml", "a Word"),
                arguments("mimetype", "an OpenDocument"),
                arguments("META-INF/MANIFEST.MF", "a Java program"));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void otherArchivesAreRefusedWithAdvice(String signature, String advice) {
        byte[] head = signature.getBytes(StandardCharsets.ISO_8859_1);
        List<Piece> pieces = Archives.stream(zip(Map.of("a.txt", head)));
        assertThat(codes(pieces)).containsExactly("unsupported-archive");
        assertThat(pieces.get(0).problem()).hasMessageContaining(advice);
    }

    static Stream<Arguments> foreign() {
        return Stream.of(
                arguments("BZh91AY&SY\u0001", "bunzip2"),
                arguments("\u00fd7zXZ\0\0", "unxz"),
                arguments("7z\u00bc\u00af'\u001c\0", "7z x"),
                arguments("Rar!\u001a\u0007\1\0", "unrar"));
    }

    @Test
    void proseThatBeginsLikeAnArchiveIsRead() {
        for (String prose : List.of("BZh is no word, Odell said.", "PKs are not, Odell said.", "WARC, Odell said.")) {
            assertThat(codes(Archives.stream(bytes(prose)))).containsExactly("read");
        }
    }

    @Test
    void archivesWithNothingToReadSaySo() {
        assertThat(Archives.stream(zip(Map.of())).get(0).problem()).hasMessageContaining("it is empty");
        assertThat(Archives.file(folder.resolve("in"), zip(texts("a.jpg")))
                        .get(0)
                        .problem())
                .hasMessageContaining("only 1 .jpg");
        assertThat(codes(Archives.stream(gzip(new byte[0])))).containsExactly("read");
    }

    @Test
    void aDocumentOverTheLimitIsAProblemAndTheRestIsRead() {
        byte[] zip = zip(Map.of("a.txt", new byte[2_000]));
        IntakeOptions small = new IntakeOptions(null, FieldMap.NONE, 1_000);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", new byte[2_000]);
        entries.put("b.txt", bytes("Rain fell."));
        assertThat(codes(Archives.stream(zip(entries), small))).containsExactly("too-large", "read");
        assertThat(codes(Archives.stream(tar(entries), small))).containsExactly("too-large", "read");
        assertThat(codes(Archives.file(folder.resolve("in"), zip, small))).containsExactly("too-large");
    }

    @Test
    void standardInputStaysOpen() {
        byte[] zip = zip(texts("a.txt"));
        InputStream in = new ByteArrayInputStream(zip) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        try (Pieces pieces = new Pieces(Source.STANDARD_INPUT, in, IntakeOptions.DEFAULT)) {
            assertThat(ids(Archives.all(pieces))).containsExactly("stdin!/a.txt");
        }
    }

    @Test
    void anArticleInAnArchiveIsReadAsAnyOther() {
        Reading reading = Read.bytes(zip(texts("a.txt")));
        assertThat(reading.article().id()).isEqualTo("stdin!/a.txt");
        assertThat(reading.article().file()).isEqualTo("-!/a.txt");
        assertThat(reading.article().text()).isEqualTo(TEXT + "a.txt");
    }

    @Test
    void anArchiveOfNothingReadableSaysWhyAndNotThatItHoldsSeveral() {
        byte[] zip = zip(texts("a.txt", "b.txt"));
        byte[] damaged = java.util.Arrays.copyOf(gzip(tar(texts("a.txt"))), 60);
        assertThat(Read.bytes(zip(texts("a.txt"))).article().text()).startsWith(TEXT);
        assertThat(Read.rejection(zip).code()).isEqualTo("several");
        assertThat(Read.rejection(damaged).code()).isEqualTo("damaged");
    }
}
