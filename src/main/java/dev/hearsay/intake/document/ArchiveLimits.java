// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import java.io.Serializable;

/**
 * How far archives and compressed files are unpacked. An archive of a few kilobytes can be made to unpack to petabytes;
 * news never comes near these bounds. Once something exceeds a bound, no more of it is read.
 *
 * @param depth how many archives and compressed files may lie inside one another; a {@code .tar.gz} is two
 * @param entries how many entries all the archives inside a file may have
 * @param ratio how many bytes may come out of an archive for each byte of the archive
 * @param growth how many bytes may be unpacked, on all levels together, for each byte of the file
 * @param free how many bytes may come out before {@code ratio} and {@code growth} apply
 */
public record ArchiveLimits(int depth, long entries, int ratio, int growth, long free) implements Serializable {

    /** A depth of 4, a million entries, 200 bytes out for each in, 1,000 on all levels, 10 MB free. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(4, 1_000_000, 200, 1_000, 10 << 20);

    /** @throws IllegalArgumentException if a bound would let nothing pass */
    public ArchiveLimits {
        if (depth < 1 || entries < 1 || ratio < 1 || growth < 1 || free < 0) {
            throw new IllegalArgumentException("bounds that let nothing pass");
        }
    }
}
