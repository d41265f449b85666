// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static dev.hearsay.intake.Archives.TEXT;
import static dev.hearsay.intake.Archives.bytes;
import static dev.hearsay.intake.Archives.codes;
import static dev.hearsay.intake.Archives.gzip;
import static dev.hearsay.intake.Archives.ids;
import static dev.hearsay.intake.Archives.tar;
import static dev.hearsay.intake.Archives.texts;
import static dev.hearsay.intake.Archives.zip;
import static dev.hearsay.intake.Archives.zstd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Archives;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.Pieces;
import dev.hearsay.intake.Source;
import dev.hearsay.intake.Warc;
import dev.hearsay.intake.document.ArchiveLimits;
import dev.hearsay.intake.document.FieldMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArchivesTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    static Stream<Arguments> small() {
        Map<String, byte[]> entries = texts("a.txt", "b.txt");
        return Stream.of(
                        zip(entries),
                        tar(entries),
                        gzip(tar(entries)),
                        gzip(bytes(TEXT)),
                        zstd(tar(entries)),
                        zip(Map.of("in.zip", zip(entries))),
                        gzip(zip(entries)),
                        Warc.file(Warc.page("https://wire.example/a", "text/plain", bytes(TEXT))),
                        gzip(Warc.file(Warc.page("https://wire.example/a", "text/plain", bytes(TEXT)))))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("small")
    void anArchiveCutOffAnywhereGivesProblemsAndNoException(byte[] archive) {
        Path file = folder.resolve("in");
        int whole = Archives.stream(archive).size();
        for (int length = 0;
                length < archive.length;
                length += length < 2_000 || length > archive.length - 600 ? 1 : 97) {
            byte[] cut = Arrays.copyOf(archive, length);
            assertThat(Archives.stream(cut)).as("%d bytes", length).isNotEmpty().hasSizeLessThanOrEqualTo(whole + 2);
            assertThat(Archives.file(file, cut)).as("%d bytes", length).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void damagedArchivesGiveProblemsAndNoException(byte[] archive) {
        Path file = folder.resolve("in");
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] damaged = archive.clone();
            int changes = 1 + random.nextInt(8);
            for (int i = 0; i < changes; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(Archives.stream(damaged)).as("seed %d", seed).isNotEmpty();
            assertThat(Archives.file(file, damaged)).as("seed %d", seed).isNotEmpty();
        }
    }

    @Test
    void aChecksumThatDoesNotFitIsAProblemOfItsEntryAlone() {
        Map<String, byte[]> entries = texts("a.txt", "b.txt");
        byte[] stored = Archives.packed(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setMethod(ZipOutputStream.STORED);
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    ZipEntry header = new ZipEntry(entry.getKey());
                    header.setSize(entry.getValue().length);
                    header.setCrc(crc(entry.getValue()));
                    zip.putNextEntry(header);
                    zip.write(entry.getValue());
                }
            }
        });
        int at = new String(stored, StandardCharsets.ISO_8859_1).indexOf("quay");
        stored[at] = 'Q';
        for (List<Piece> pieces : List.of(Archives.stream(stored), Archives.file(folder.resolve("in"), stored))) {
            assertThat(codes(pieces)).containsExactly("damaged", "read");
            assertThat(pieces.get(0).problem()).hasMessageContaining("checksum");
        }
        byte[] gzip = gzip(bytes(TEXT));
        gzip[gzip.length - 6] ^= 1;
        assertThat(codes(Archives.stream(gzip))).containsExactly("damaged");
    }

    private static long crc(byte[] bytes) {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    @Test
    void anEncryptedEntryIsAProblemAndTheRestIsRead() {
        byte[] zip = zip(texts("a.txt", "b.txt"));
        String view = new String(zip, StandardCharsets.ISO_8859_1);
        zip[view.indexOf("PK\3\4") + 6] |= 1;
        zip[view.indexOf("PK\1\2") + 8] |= 1;
        List<Piece> pieces = Archives.file(folder.resolve("in"), zip);
        assertThat(codes(pieces)).containsExactly("encrypted", "read");
        assertThat(ids(pieces)).containsExactly("in!/a.txt", "in!/b.txt");
        assertThat(Archives.stream(zip).get(0).problem()).hasMessageContaining("password");
    }

    @Test
    void aContainerThatUnpacksToTooMuchIsClosedAndTheNextIsRead() {
        byte[] bomb = gzip(new byte[40 * MEGABYTE]);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Map<String, byte[]> inner = new LinkedHashMap<>();
        inner.put("a.txt", new byte[40 * MEGABYTE]);
        inner.put("b.txt", bytes(TEXT));
        entries.put("1.tar.gz", gzip(tar(inner)));
        entries.put("2.gz", bomb);
        entries.put("3.txt", bytes(TEXT));
        List<Piece> pieces = Archives.stream(tar(entries));
        assertThat(codes(pieces)).containsExactly("archive-limit", "archive-limit", "read");
        assertThat(ids(pieces)).containsExactly("in!/1.tar.gz", "in!/2.gz", "in!/3.txt");
        assertThat(pieces.get(0).problem()).hasMessageContaining("200 times").hasMessageContaining("at in!/1.tar.gz");
    }

    @Test
    void aZipBombOfOneLayerEndsEarly() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] zeros = new byte[8 * MEGABYTE];
        for (int i = 0; i < 20; i++) {
            entries.put("kernel" + i, zeros);
        }
        byte[] zip = zip(entries);
        for (List<Piece> pieces : List.of(Archives.stream(zip), Archives.file(folder.resolve("in"), zip))) {
            assertThat(codes(pieces)).endsWith("archive-limit").hasSizeLessThan(10);
        }
    }

    @Test
    void entriesThatLieOverOneAnotherCountEachTime() {
        byte[] kernel = new byte[256 * 1024];
        new Random(1).nextBytes(kernel);
        byte[] one = zip(Map.of("k", kernel));
        byte[] zip = repeatedDirectory(one, 60_000);
        IntakeOptions tight = new IntakeOptions(
                null, FieldMap.NONE, IntakeOptions.DEFAULT_LIMIT, new ArchiveLimits(4, 1_000_000, 2, 1_000, MEGABYTE));
        List<Piece> pieces = Archives.file(folder.resolve("in"), zip, tight);
        assertThat(codes(pieces)).endsWith("archive-limit");
        assertThat(pieces).hasSizeLessThan(60);
    }

    /** The archive with the only entry of its directory there so many times. */
    private static byte[] repeatedDirectory(byte[] zip, int times) {
        String view = new String(zip, StandardCharsets.ISO_8859_1);
        int directory = view.lastIndexOf("PK\1\2");
        int end = view.lastIndexOf("PK\5\6");
        byte[] entry = Arrays.copyOfRange(zip, directory, end);
        byte[] tail = Arrays.copyOfRange(zip, end, zip.length);
        ByteBuffer buffer = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putShort(8, (short) times).putShort(10, (short) times).putInt(12, entry.length * times);
        ByteBuffer all = ByteBuffer.allocate(directory + entry.length * times + tail.length);
        all.put(zip, 0, directory);
        Collections.nCopies(times, entry).forEach(all::put);
        return all.put(tail).array();
    }

    @Test
    void archivesInsideArchivesAreOpenedToADepth() {
        byte[] gzip = bytes(TEXT);
        byte[] zip = zip(texts("a.txt"));
        for (int i = 0; i < 9; i++) {
            gzip = gzip(gzip);
            zip = zip(Map.of("r.zip", zip));
        }
        List<Piece> pieces = Archives.stream(gzip);
        assertThat(codes(pieces)).containsExactly("archive-limit");
        assertThat(pieces.get(0).problem()).hasMessageContaining("4 archives");
        assertThat(codes(Archives.stream(zip))).containsExactly("archive-limit");
        assertThat(ids(Archives.file(folder.resolve("in"), zip))).containsExactly("in!/r.zip!/r.zip!/r.zip!/r.zip");
    }

    @Test
    void aBombOfManyLayersEndsWithTheBoundOnAllOfThem() {
        byte[] layer = zip(Map.of("0", new byte[4 * MEGABYTE]));
        for (int i = 0; i < 2; i++) {
            Map<String, byte[]> copies = new LinkedHashMap<>();
            for (int copy = 0; copy < 16; copy++) {
                copies.put(copy + ".zip", layer);
            }
            layer = zip(copies);
        }
        IntakeOptions lenient = new IntakeOptions(
                null,
                FieldMap.NONE,
                IntakeOptions.DEFAULT_LIMIT,
                new ArchiveLimits(4, 1_000_000, 2_000, 1_000, MEGABYTE));
        List<Piece> pieces = Archives.stream(layer, lenient);
        assertThat(codes(pieces)).endsWith("archive-limit");
        assertThat(pieces.get(pieces.size() - 1).id()).isEqualTo("in");
        assertThat(pieces).hasSizeLessThan(256);
    }

    @Test
    void entriesAreCountedOverAllArchivesOfAFile() {
        String[] names = new String[30];
        Arrays.setAll(names, i -> i + ".txt");
        IntakeOptions few = new IntakeOptions(
                null, FieldMap.NONE, IntakeOptions.DEFAULT_LIMIT, new ArchiveLimits(4, 40, 200, 1_000, MEGABYTE));
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("1.zip", zip(texts(names)));
        outer.put("2.tar", tar(texts(names)));
        List<Piece> pieces = Archives.stream(zip(outer), few);
        assertThat(pieces).hasSize(39);
        assertThat(pieces.get(38).problem()).hasMessageContaining("more than 40 entries");
        assertThat(pieces.get(38).id()).isEqualTo("in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"77777777777", "00000100000", "zzzzzzzzzzz"})
    void aTarThatLiesAboutSizesEnds(String size) {
        byte[] tar = tar(texts("a.txt", "b.txt"));
        System.arraycopy(bytes(size), 0, tar, 124, 11);
        long sum = 0;
        Arrays.fill(tar, 148, 156, (byte) ' ');
        for (int i = 0; i < 512; i++) {
            sum += tar[i] & 0xFF;
        }
        System.arraycopy(bytes(String.format("%06o\0 ", sum)), 0, tar, 148, 8);
        List<Piece> pieces = Archives.stream(tar);
        assertThat(codes(pieces)).contains("damaged").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aNameWithoutAnEndIsNotKeptInMemory() throws IOException {
        // a GNU long name of a gigabyte, as a stream that costs nothing
        byte[] header = tar(Map.of("a.txt", new byte[0]));
        header[156] = 'L';
        System.arraycopy(bytes("07777777777"), 0, header, 124, 11);
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += header[i] & 0xFF;
        }
        System.arraycopy(bytes(String.format("%06o\0 ", sum)), 0, header, 148, 8);
        long[] given = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                long at = given[0]++;
                return at < 512 ? header[(int) at] & 0xFF : 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[from + i] = (byte) read();
                }
                return length;
            }
        };
        try (Pieces pieces = new Pieces(Source.STANDARD_INPUT, endless, IntakeOptions.DEFAULT)) {
            List<Piece> all = Archives.all(pieces);
            assertThat(codes(all)).containsExactly("damaged");
            assertThat(all.get(0).problem()).hasMessageContaining("header");
        }
        assertThat(given[0]).isLessThan(4L * MEGABYTE);
    }

    @Test
    void aZipThatSaysItHasNoEntriesOrMillionsIsNotBelieved() throws IOException {
        byte[] zip = zip(texts("a.txt"));
        int end = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\5\6");
        ByteBuffer.wrap(zip)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(end + 12, 0x7FFFFFFF)
                .putInt(end + 16, 0x7FFFFFFF);
        Path file = folder.resolve("in");
        assertThat(Archives.file(file, zip)).isNotEmpty();
        assertThat(Files.size(file)).isEqualTo(zip.length);
    }
}
