// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetSchemaTest {

    @TempDir
    private Path folder;

    @Test
    void itIsTheSchemaOfThePage() throws IOException {
        Path file = folder.resolve("claims.parquet");
        ParquetClaims.write(Path.of("src/test/resources/output/claims-codepoint.jsonl"), file);
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            assertThat(reader.getFileMetaData().getSchema())
                    .hasToString(Files.readString(Path.of("docs/claim.parquet.txt")));
            assertThat(reader.getFileMetaData().getKeyValueMetaData())
                    .containsEntry("hearsay.schema", "hearsay/claim/1");
        }
    }
}
