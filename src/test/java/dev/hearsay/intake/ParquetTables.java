// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Makes Parquet tables. */
public final class ParquetTables {

    private static final String ARTICLES = """
            message articles {
              required binary id (STRING);
              optional binary text (STRING);
              optional int32 date (DATE);
            }
            """;

    private ParquetTables() {}

    /** Two articles with the ids a and b. */
    public static byte[] articles(CompressionCodecName codec, Map<String, String> metadata) {
        return table(
                ARTICLES,
                codec,
                metadata,
                rows -> List.of(
                        rows.newGroup()
                                .append("id", "a")
                                .append("text", "“Nobody sails,” said Ada Merrow.")
                                .append("date", 20_224),
                        rows.newGroup().append("id", "b").append("text", "“All sail,” said Ada Merrow.")));
    }

    /** Rows of a table. */
    @FunctionalInterface
    public interface Rows {
        List<Group> of(SimpleGroupFactory factory);
    }

    public static byte[] table(String schema, CompressionCodecName codec, Map<String, String> metadata, Rows rows) {
        MessageType type = MessageTypeParser.parseMessageType(schema);
        try {
            Path file = Files.createTempFile("articles", ".parquet");
            try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                    .withConf(new PlainParquetConfiguration())
                    .withType(type)
                    .withCompressionCodec(codec)
                    .withExtraMetaData(metadata)
                    .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                    .build()) {
                for (Group row : rows.of(new SimpleGroupFactory(type))) {
                    writer.write(row);
                }
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
