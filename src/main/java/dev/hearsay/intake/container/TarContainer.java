// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.charset.StrictDecoding;
import dev.hearsay.intake.stream.HeaderBudget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/** A tar archive: ustar, pax (POSIX.1-2001) or GNU. */
final class TarContainer implements Container {

    private final Packed packed;
    private final HeaderBudget budget;
    private final TarArchiveInputStream tar;
    private final EntryNames names = new EntryNames();

    private TarContainer(Packed packed) {
        this.packed = packed;
        this.budget = new HeaderBudget(packed.stream());
        // names come with one character for each byte and are decoded here
        this.tar = new TarArchiveInputStream(
                budget,
                TarConstants.DEFAULT_BLKSIZE,
                TarConstants.DEFAULT_RCDSIZE,
                StandardCharsets.ISO_8859_1.name(),
                true);
    }

    static Container open(Packed packed) {
        return new TarContainer(packed);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        for (TarArchiveEntry entry = header(); entry != null; entry = header()) {
            packed.bounds().entry();
            String shown = EntryName.shown(name(entry));
            if (entry.isDirectory()) {
                continue;
            }
            if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
                packed.passedOver().add(entry.isSymbolicLink() || entry.isLink() ? "links" : "devices");
            } else if (!packed.passedOver().takes(shown)) {
                return Entry.named(names.distinct(shown), tar);
            }
        }
        return null;
    }

    private @Nullable TarArchiveEntry header() throws IOException {
        budget.data();
        if (tar.getCurrentEntry() != null) {
            skipRest();
        }
        budget.header();
        TarArchiveEntry entry = tar.getNextEntry();
        budget.data();
        return entry;
    }

    private void skipRest() throws IOException {
        while (tar.available() > 0 && tar.skip(tar.available()) > 0) {
            // a skip may stop early
        }
    }

    /** Names from header bytes have been read as Latin-1; names from pax records are already right. */
    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        boolean bytes = name.chars().allMatch(c -> c <= 0xFF);
        if (!bytes) {
            return name;
        }
        StrictDecoding utf8 = StrictDecoding.of(name.getBytes(StandardCharsets.ISO_8859_1), 0, StandardCharsets.UTF_8);
        return utf8.isComplete() ? utf8.text() : name;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
