// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip file, read by its directory, in the order of its entries in the file. */
final class ZipFileContainer implements Container {

    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;
    private final ZipEntries kept;
    private InputStream open = InputStream.nullInputStream();
    private long position;

    private ZipFileContainer(ZipFile zip, Packed packed) {
        this.zip = zip;
        this.entries = zip.getEntriesInPhysicalOrder();
        this.kept = new ZipEntries(packed);
    }

    /** @throws RejectedArticleException if it is a document in a format based on zip */
    static Container open(FileChannel file, Packed packed) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(file)
                .setIgnoreLocalFileHeader(true)
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            Optional<RejectedArticleException> rejection = ZipEntries.rejection(entry.getName());
            if (rejection.isPresent()) {
                zip.close();
                throw rejection.get();
            }
        }
        return new ZipFileContainer(zip, packed);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        open.close();
        open = InputStream.nullInputStream();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
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
        try {
            InputStream stream = zip.getInputStream(entry);
            if (stream == null) {
                throw new IOException("its entry lies outside the file");
            }
            open = new CheckedEntry(stream, entry.getCrc(), entry.getSize());
            position = Math.max(position, entry.getDataOffset() + Math.max(0, entry.getCompressedSize()));
            return Entry.named(name, open);
        } catch (IOException | RuntimeException e) {
            return ZipEntries.problem(name, Damage.rejection(e));
        }
    }

    /** Closes the last entry that was returned. */
    @Override
    public long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        open.close();
        zip.close();
    }
}
