// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.output.parquet.ParquetClaims;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims in Parquet: the same records as JSON Lines, resumable, and read back by every command. */
class ParquetTest {

    @TempDir
    private Path folder;

    private Path lines;
    private Path parquet;

    @BeforeEach
    void name() {
        lines = folder.resolve("claims.jsonl");
        parquet = folder.resolve("claims.parquet");
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = ParquetClaims.lines(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void itHasTheRecordsOfJsonLines() throws IOException {
        assertThat(CommandRun.of("extract", "samples", "-o", lines.toString()).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of("extract", "samples", "-o", parquet.toString()).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(read(parquet)).isEqualTo(Files.readString(lines)).contains("\"speakers\":[{");
        assertThat(folder.resolve("claims.parquet.manifest.json")).exists();
        assertThat(folder.resolve("claims.parquet.part")).doesNotExist();
        assertThat(folder.resolve("claims.parquet.journal")).doesNotExist();
    }

    @Test
    void everyCommandReadsIt() {
        CommandRun.of("extract", "samples/text/harbour-strike.txt", "-o", parquet.toString());
        assertThat(CommandRun.of("verify", parquet.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of("speakers", parquet.toString()).out()).contains("Marta Quillon");
        assertThat(CommandRun.of("show", parquet.toString(), "--speaker", "Torvik", "--to", "csv")
                        .out())
                .contains("Hanne Torvik");
    }

    @Test
    void aRunThatStoppedIsResumed() throws IOException {
        Path wire = Files.createDirectory(folder.resolve("wire"));
        for (int i = 0; i < 9; i++) {
            String text =
                    i == 4 ? "\0\1\2" : "“Nobody sails on day " + i + ",” said Ada Merrow, the port captain of Lonsby.";
            Files.writeString(wire.resolve(i + ".txt"), text);
        }
        CommandRun stopped = CommandRun.of(
                "extract", wire.toString(), "-o", parquet.toString(), "--max-failures", "0", "--threads", "1");
        assertThat(stopped.err()).contains("more than 0 articles failed");
        assertThat(parquet).doesNotExist();
        assertThat(folder.resolve("claims.parquet.part")).isNotEmptyFile();
        CommandRun.of("extract", wire.toString(), "-o", parquet.toString(), "--resume", "--threads", "1");
        CommandRun.of("extract", wire.toString(), "-o", lines.toString());
        assertThat(read(parquet)).isEqualTo(Files.readString(lines)).hasLineCount(8);
        assertThat(folder.resolve("claims.parquet.failures.jsonl")).isNotEmptyFile();
    }

    @Test
    void anUnpairedSurrogateIsReplaced() throws IOException {
        String line = Files.readString(Path.of("src/test/resources/output/claims-codepoint.jsonl"))
                .lines()
                .findFirst()
                .orElseThrow()
                .replace("Quay news", "Quay \\ud83d news");
        Files.writeString(lines, line + "\n");
        ParquetClaims.write(lines, parquet);
        assertThat(read(parquet)).contains("Quay \uFFFD news");
    }

    @Test
    void anEmptyRunGivesAFileWithoutRows() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandRun.of("extract", empty.toString(), "-o", parquet.toString());
        assertThat(ParquetClaims.isParquet(parquet)).isTrue();
        assertThat(read(parquet)).isEmpty();
    }

    @Test
    void whatIsNotClaimsIsSaidInOneLine() throws IOException {
        Files.writeString(parquet, "PAR1 and nothing else");
        CommandRun run = CommandRun.of("verify", parquet.toString());
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err())
                .contains("claims.parquet")
                .contains("it is not a Parquet file of claims")
                .hasLineCount(1);
    }

    @Test
    void aStreamCannotHoldIt() {
        assertThat(CommandRun.of("extract", "samples", "--to", "parquet").err())
                .contains("--to parquet writes a file: name it with -o FILE");
    }
}
