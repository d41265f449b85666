// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.natives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** With the library of a real vendor. */
class NativeLibraryTest {

    private static final String FILE = LibraryLoaderUtil.getNativeLibName();

    @TempDir
    private Path root;

    private NativeLibrary library;
    private byte[] packed;

    @BeforeEach
    void find() throws IOException {
        String folder = LibraryLoaderUtil.getNativeLibResourcePath();
        library = NativeLibrary.of("SQLite", SQLiteJDBCLoader.class, folder.substring(1), List.of(FILE))
                .orElseThrow();
        packed = SQLiteJDBCLoader.class.getResourceAsStream(folder + "/" + FILE).readAllBytes();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aLibraryIsUnpackedOnce() throws IOException {
        Path first = library.unpacked(List.of(root));
        assertThat(first.resolve(FILE)).hasBinaryContent(packed);
        FileTime early = FileTime.from(Instant.parse("2031-03-04T00:00:00Z"));
        Files.setLastModifiedTime(first.resolve(FILE), early);
        assertThat(library.unpacked(List.of(root))).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first.resolve(FILE))).isEqualTo(early);
        assertThat(filesIn(root)).containsExactly(first.resolve(FILE));
    }

    @Test
    void halfALibraryIsReplaced() throws IOException {
        Path file = library.unpacked(List.of(root)).resolve(FILE);
        Files.write(file, List.of("half of it"));
        assertThat(library.unpacked(List.of(root)).resolve(FILE))
                .isEqualTo(file)
                .hasBinaryContent(packed);
    }

    @Test
    void aChangedByteIsSeen() throws IOException {
        Path file = library.unpacked(List.of(root)).resolve(FILE);
        byte[] changed = packed.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(file, changed);
        assertThat(library.unpacked(List.of(root)).resolve(FILE)).hasBinaryContent(packed);
    }

    @Test
    void whatKilledProcessesLeftGoesAndWhatOthersAreWritingStays() throws IOException {
        Path folder = library.unpacked(List.of(root));
        Files.delete(folder.resolve(FILE));
        Path abandoned = Files.createFile(folder.resolve(FILE + ".1.part"));
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Path written = Files.createFile(folder.resolve(FILE + ".2.part"));
        library.unpacked(List.of(root));
        assertThat(filesIn(root)).containsExactlyInAnyOrder(folder.resolve(FILE), written);
    }

    @Test
    void theNextFolderServesWhereOneCannotBeWritten() throws IOException {
        Path notAFolder = Files.createFile(root.resolve("file"));
        Path cache = root.resolve("cache");
        assertThat(library.unpacked(List.of(notAFolder.resolve("native"), cache))
                        .resolve(FILE))
                .startsWith(cache)
                .hasBinaryContent(packed);
    }

    @Test
    void theTemporaryDirectoryIsTheLastResort() throws IOException {
        Path notAFolder = Files.createFile(root.resolve("file"));
        Path folder = library.unpacked(List.of(notAFolder));
        assertThat(folder.resolve(FILE)).hasBinaryContent(packed);
        assertThat(folder.getParent()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Test
    void aMachineThatTheVendorDoesNotKnowHasNone() {
        assertThat(NativeLibrary.of("SQLite", SQLiteJDBCLoader.class, "org/sqlite/native/Pocket", List.of(FILE)))
                .isEmpty();
    }
}
