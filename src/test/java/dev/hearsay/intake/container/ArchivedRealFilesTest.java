// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.intake.Archives;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Listing;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.Pieces;
import dev.hearsay.intake.Source;
import dev.hearsay.intake.Sources;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.pipeline.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of agencies' own sample files, packed: what is in the archive is what is in the folder. */
class ArchivedRealFilesTest {

    private static final Path WIRE = Path.of("../shared/data/wire");

    @TempDir
    private Path folder;

    @Test
    void anArchiveOfAFolderGivesTheFilesOfTheFolder() throws IOException {
        assumeTrue(Files.isDirectory(WIRE), "the samples aren't here");
        Listing listing = Sources.find(List.of(WIRE.toString()));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        List<String> expected = new ArrayList<>();
        for (Source source : listing.sources()) {
            byte[] bytes = Files.readAllBytes(Path.of(source.file()));
            entries.put(source.id(), bytes);
            // JSON arrays and tables of records are containers themselves
            if (ContainerKind.of(bytes, null, FieldMap.NONE).isEmpty()) {
                expected.add(source.id() + " " + Sha256.hex(bytes));
            }
        }
        assertThat(expected).hasSizeGreaterThan(500);
        for (byte[] archive : List.of(
                Archives.zip(entries), Archives.gzip(Archives.tar(entries)), Archives.zstd(Archives.tar(entries)))) {
            assertThat(read(archive)).containsAll(expected);
        }
    }

    private List<String> read(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("wire"), archive);
        List<String> read = new ArrayList<>();
        try (Pieces pieces = new Pieces(Source.of(file), InputStream.nullInputStream(), IntakeOptions.DEFAULT)) {
            for (Piece piece : Archives.all(pieces)) {
                assertThat(piece.problem()).as(piece.id()).isNull();
                read.add(piece.id().replaceFirst("^wire!/", "") + " "
                        + Sha256.hex(piece.content().bytes()));
            }
        }
        return read;
    }
}
