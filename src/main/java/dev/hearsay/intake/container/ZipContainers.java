// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.OptionalLong;

/**
 * Opens a zip archive (PKWARE APPNOTE.TXT).
 *
 * <p>A file is read by its central directory, which gives the sizes and checksums of all entries, even of encrypted
 * ones. An archive is read entry by entry if it is inside another container or comes from standard input, if its end
 * with the directory is missing, or if the directory is too large to hold in memory.
 */
final class ZipContainers {

    /** A directory of some 160,000 entries; each costs several times as much in memory. */
    private static final long LARGEST_DIRECTORY = 16 << 20;

    private ZipContainers() {}

    static Container open(Packed packed) throws IOException {
        FileChannel file = packed.file();
        if (file != null) {
            long position = file.position();
            OptionalLong directory = ZipDirectory.size(file);
            if (directory.isPresent() && directory.getAsLong() <= LARGEST_DIRECTORY) {
                return ZipFileContainer.open(file, packed);
            }
            file.position(position);
        }
        return new ZipStreamContainer(packed);
    }
}
