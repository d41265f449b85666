// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dev.hearsay.intake.stream.HeaderBudget;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens files that are compressed as a whole. */
final class CompressedFile {

    private CompressedFile() {}

    /** gzip (RFC 1952), of one member or several in a row. */
    static InputStream gunzip(InputStream in) throws IOException {
        HeaderBudget budget = new HeaderBudget(in);
        budget.header();
        return new SalvagedStream(GzipCompressorInputStream.builder()
                .setInputStream(budget)
                .setDecompressConcatenated(true)
                .setOnMemberStart(member -> budget.data())
                .setOnMemberEnd(member -> budget.header())
                .get());
    }

    /** Zstandard (RFC 8878), of one frame or several in a row. */
    static InputStream unzstd(InputStream in) throws IOException {
        ZstandardLibrary.load();
        return new ZstdInputStreamNoFinalizer(in);
    }
}
