// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive that is read entry by entry as it comes. Entries whose size follows their data are checked only by
 * unpacking; if they are encrypted or stored uncompressed, it isn't known where they end.
 */
final class ZipStreamContainer implements Container {

    private final ZipArchiveInputStream zip;
    private final ZipEntries kept;

    ZipStreamContainer(Packed packed) {
        this.zip = new ZipArchiveInputStream(packed.stream(), StandardCharsets.UTF_8.name(), true, false);
        this.kept = new ZipEntries(packed);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Optional<RejectedArticleException> rejection = ZipEntries.rejection(entry.getName());
            if (rejection.isPresent()) {
                throw rejection.get();
            }
            String name = kept.name(entry);
            if (name != null) {
                return entry(entry, name);
            }
        }
        return null;
    }

    private Entry entry(ZipArchiveEntry entry, String name) {
        Optional<RejectedArticleException> problem = ZipEntries.problem(entry);
        if (problem.isPresent()) {
            return ZipEntries.problem(name, problem.get());
        }
        boolean sizeBehind = entry.getGeneralPurposeBit().usesDataDescriptor();
        InputStream stream = sizeBehind ? zip : new CheckedEntry(zip, entry.getCrc(), entry.getSize());
        return Entry.named(name, stream);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
