// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.detection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes with which a binary format begins.
 *
 * @param sure whether no text begins this way; if not, it only names data already known to be binary
 */
record Signature(String description, String bytes, int at, boolean sure) {

    private static final List<Signature> ALL = List.of(
            new Signature("a PDF document", "%PDF-", 0, true),
            new Signature("a PostScript document", "%!PS-", 0, true),
            new Signature("a zip archive, such as a Word document or an e-book", "PK\u0003\u0004", 0, true),
            new Signature("a zip archive", "PK\u0005\u0006", 0, true),
            new Signature("gzip data", "\u001f\u008b", 0, true),
            new Signature("xz data", "\u00fd7zXZ", 0, true),
            new Signature("a 7-Zip archive", "7z\u00bc\u00af", 0, true),
            new Signature("a RAR archive", "Rar!\u001a", 0, true),
            new Signature("Zstandard data", "(\u00b5/\u00fd", 0, true),
            new Signature("an image (PNG)", "\u0089PNG", 0, true),
            new Signature("an image (JPEG)", "\u00ff\u00d8\u00ff", 0, true),
            new Signature("an image (GIF)", "GIF8", 0, false),
            new Signature("an image (TIFF)", "II*\u0000", 0, true),
            new Signature("an image (TIFF)", "MM\u0000*", 0, true),
            new Signature("an image (BMP)", "BM", 0, false),
            new Signature("an image (WebP)", "WEBP", 8, false),
            new Signature("a video", "ftyp", 4, false),
            new Signature("an audio file (MP3)", "ID3", 0, false),
            new Signature("an audio file (WAV)", "WAVE", 8, false),
            new Signature("an old Office document", "\u00d0\u00cf\u0011\u00e0", 0, true),
            new Signature("a program", "\u007fELF", 0, true),
            new Signature("a program", "MZ", 0, false),
            new Signature("a Parquet file", "PAR1", 0, true),
            new Signature("an Avro file", "Obj\u0001", 0, true),
            new Signature("an Arrow file", "ARROW1", 0, true),
            new Signature("a property list, such as a page saved by Safari", "bplist0", 0, true),
            new Signature("a Java class", "\u00ca\u00fe\u00ba\u00be", 0, true),
            new Signature("a database (SQLite)", "SQLite format 3\u0000", 0, true),
            new Signature("bzip2 data", "BZh", 0, false));

    /** The signature with which {@code bytes} begins. */
    static Optional<Signature> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        return ALL.stream()
                .filter(signature -> head.startsWith(signature.bytes, signature.at))
                .findFirst();
    }
}
