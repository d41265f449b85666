// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.intake.ParquetTables;
import dev.hearsay.intake.Parts;
import dev.hearsay.intake.document.ArchiveLimits;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetContainerTest {

    private static final String[] ARTICLES = {
        "1: {\"id\":\"a\",\"text\":\"“Nobody sails,” said Ada Merrow.\",\"date\":\"2025-05-16\"}",
        "2: {\"id\":\"b\",\"text\":\"“All sail,” said Ada Merrow.\",\"date\":null}"
    };

    private static byte[] articles(CompressionCodecName codec) {
        return ParquetTables.articles(codec, Map.of());
    }

    private static Container open(byte[] table, FieldMap fields) throws IOException {
        ContainerKind kind = ContainerKind.of(table, null, fields).orElseThrow();
        return kind.opener()
                .open(new Packed(
                        new ByteArrayInputStream(table),
                        null,
                        new PassedOver(false),
                        new Bounds(ArchiveLimits.DEFAULT, () -> 0),
                        fields));
    }

    private static RejectedArticleException rejection(byte[] table, FieldMap fields) {
        return catchThrowableOfType(RejectedArticleException.class, () -> open(table, fields));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void aRowIsARecordWithItsNumber(CompressionCodecName codec) throws IOException {
        assertThat(Parts.entries(open(articles(codec), FieldMap.NONE))).containsExactly(ARTICLES);
    }

    @Test
    void aFileIsReadInPlace(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.parquet"), articles(CompressionCodecName.SNAPPY));
        try (FileChannel channel = FileChannel.open(file)) {
            Packed packed = new Packed(
                    new ByteArrayInputStream(new byte[0]),
                    channel,
                    new PassedOver(false),
                    new Bounds(ArchiveLimits.DEFAULT, () -> 0),
                    FieldMap.NONE);
            Container rows = ParquetContainer.open(packed);
            assertThat(rows.position()).isZero();
            assertThat(Parts.entries(rows)).containsExactly(ARTICLES);
            assertThat(channel.isOpen()).isTrue();
        }
    }

    @Test
    void everyTypeOfColumnIsWrittenAsJson() throws IOException {
        byte[] table = ParquetTables.table("""
                message m {
                  required binary text (STRING);
                  required boolean paid;
                  required double score;
                  required int64 seen (TIMESTAMP(MICROS,true));
                  required int64 local (TIMESTAMP(MILLIS,false));
                  required int96 old;
                  required int32 price (DECIMAL(9,2));
                  required fixed_len_byte_array(16) key (UUID);
                  required binary picture;
                  optional group source { required binary name (STRING); }
                  required group tags (LIST) { repeated group list { optional binary element (STRING); } }
                  required group old_tags (LIST) { repeated binary array (STRING); }
                  required group counts (MAP) { repeated group key_value { required binary key (STRING); optional int32 value; } }
                  repeated int32 pages;
                  optional group nothing { required int32 x; }
                }
                """, CompressionCodecName.SNAPPY, Map.of(), rows -> {
            Group row = rows.newGroup()
                    .append("text", "Ada 🚢")
                    .append("paid", true)
                    .append("score", 0.5)
                    .append("seen", 1_747_389_600_123_456L)
                    .append("local", 1_747_389_600_000L)
                    .append("old", new NanoTime(2_460_812, 36_000_000_000_000L))
                    .append("price", 199)
                    .append("key", Binary.fromConstantByteArray(new byte[16]))
                    .append("picture", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF, 0}));
            row.addGroup("source").append("name", "Lakeside Press");
            Group tags = row.addGroup("tags");
            tags.addGroup("list").append("element", "ferry");
            tags.addGroup("list");
            row.addGroup("old_tags").append("array", "sea").append("array", "port");
            row.addGroup("counts").addGroup("key_value").append("key", "views").append("value", 7);
            return List.of(row.append("pages", 1).append("pages", 2));
        });
        assertThat(Parts.entries(open(table, FieldMap.NONE)))
                .containsExactly("1: {\"text\":\"Ada \\uD83D\\uDEA2\",\"paid\":true,\"score\":0.5,"
                        + "\"seen\":\"2025-05-16T10:00:00.123456Z\",\"local\":\"2025-05-16T10:00\",\"old\":\"2025-05-16T10:00:00Z\","
                        + "\"price\":1.99,\"key\":\"00000000-0000-0000-0000-000000000000\",\"picture\":null,"
                        + "\"source\":{\"name\":\"Lakeside Press\"},\"tags\":[\"ferry\",null],\"old_tags\":[\"sea\",\"port\"],"
                        + "\"counts\":{\"views\":7},\"pages\":[1,2],\"nothing\":null}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | no-text       | it has: id, words; name the one that does
            text=story  | no-text-field | no column is 'story'
            """)
    void aTableWithoutTheTextIsRefused(String fields, String code, String message) {
        byte[] table = ParquetTables.table(
                "message m { required binary id (STRING); required binary words (STRING); }",
                CompressionCodecName.UNCOMPRESSED,
                Map.of(),
                rows -> List.of(rows.newGroup().append("id", "a").append("words", "She left.")));
        RejectedArticleException rejection =
                rejection(table, fields.isEmpty() ? FieldMap.NONE : FieldMap.parse(fields));
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection).hasMessageContaining(message);
        assertThat(rejection(table, FieldMap.parse("text=words"))).isNull();
    }

    @Test
    void whatCannotBeReadIsRejectedWithAdvice() {
        byte[] whole = articles(CompressionCodecName.GZIP);
        assertThat(rejection(Arrays.copyOf(whole, whole.length - 9), FieldMap.NONE)
                        .code())
                .isEqualTo("damaged");
        assertThat(rejection("PARE....PARE".getBytes(StandardCharsets.US_ASCII), FieldMap.NONE)
                        .code())
                .isEqualTo("encrypted");
        assertThat(rejection(
                        ParquetTables.articles(CompressionCodecName.GZIP, Map.of("hearsay.schema", "hearsay/claim/1")),
                        FieldMap.NONE))
                .hasMessageContaining("hearsay verify");
    }
}
