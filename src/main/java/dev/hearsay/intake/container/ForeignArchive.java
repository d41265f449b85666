// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.pipeline.RejectedArticleException;
import java.util.Arrays;
import java.util.Optional;

/** An archive or compressed file of a kind that isn't unpacked here. */
public enum ForeignArchive {
    BZIP2("a bzip2 file", "BZh", "bunzip2", 4, "1AY&SY"),
    XZ("an xz file", "\375" + "7zXZ\0", "unxz", 0, ""),
    SEVEN_ZIP("a 7-Zip archive", "7z\274\257\47\34", "7z x", 0, ""),
    RAR("a RAR archive", "Rar!\32\7", "unrar x", 0, ""),
    LZIP("an lzip file", "LZIP\1", "lzip -d", 0, ""),
    LZ4("an LZ4 file", "\4\"M\30", "lz4 -d", 0, ""),
    COMPRESS("a file of the old program compress", "\37\235", "uncompress", 0, "");

    private final String description;
    private final String signature;
    private final String program;
    private final int at;
    private final String more;

    /** If a signature alone could be a word, {@code more} must follow at offset {@code at}. */
    ForeignArchive(String description, String signature, String program, int at, String more) {
        this.description = description;
        this.signature = signature;
        this.program = program;
        this.at = at;
        this.more = more;
    }

    public static Optional<ForeignArchive> of(byte[] head) {
        return Arrays.stream(values())
                .filter(kind -> ContainerKind.begins(head, kind.signature))
                .filter(kind -> kind.more.isEmpty()
                        || (head.length > kind.at
                                && ContainerKind.begins(Arrays.copyOfRange(head, kind.at, head.length), kind.more)))
                .findFirst();
    }

    public RejectedArticleException rejection() {
        return new RejectedArticleException(
                "unsupported-archive",
                "this is " + description + ", which isn't unpacked here: unpack it first, for example with " + program
                        + ", and give what comes out (zip, tar, gzip, Zstandard, WARC and ARC files are read as they are)");
    }
}
