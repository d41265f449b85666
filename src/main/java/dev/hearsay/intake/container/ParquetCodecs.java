// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.natives.NativeLibraryException;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;

/** The compressions of Parquet tables that can be undone here. */
final class ParquetCodecs {

    private static final Set<CompressionCodecName> KNOWN = EnumSet.of(
            CompressionCodecName.UNCOMPRESSED,
            CompressionCodecName.SNAPPY,
            CompressionCodecName.GZIP,
            CompressionCodecName.ZSTD,
            CompressionCodecName.LZ4_RAW);

    private ParquetCodecs() {}

    /**
     * Loads what a table needs.
     *
     * @throws RejectedArticleException if a column is compressed in another way
     * @throws NativeLibraryException if a library can't be unpacked or loaded
     */
    static void prepare(ParquetMetadata footer) {
        Set<CompressionCodecName> used = footer.getBlocks().stream()
                .flatMap(block -> block.getColumns().stream())
                .map(ColumnChunkMetaData::getCodec)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CompressionCodecName.class)));
        used.stream().filter(codec -> !KNOWN.contains(codec)).findFirst().ifPresent(codec -> {
            throw new RejectedArticleException(
                    "unsupported-archive",
                    "a Parquet table compressed with " + codec
                            + ", which isn't unpacked here; write it with Snappy, Zstandard or gzip");
        });
        if (used.contains(CompressionCodecName.SNAPPY)) {
            SnappyLibrary.load();
        }
        if (used.contains(CompressionCodecName.ZSTD)) {
            ZstandardLibrary.load();
        }
    }
}
