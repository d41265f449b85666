// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/** How the intake treats the entries of a zip archive. */
final class ZipEntries {

    /** Compression methods that can be unpacked here. */
    private static final Set<ZipMethod> METHODS = Set.of(
            ZipMethod.STORED,
            ZipMethod.DEFLATED,
            ZipMethod.ENHANCED_DEFLATED,
            ZipMethod.IMPLODING,
            ZipMethod.UNSHRINKING,
            ZipMethod.BZIP2,
            ZipMethod.ZSTD);

    /** Documents and programs that are zip archives inside, by an entry that each of them has. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "[Content_Types].xml", "a Word, Excel or PowerPoint document",
            "_rels/.rels", "a Word, Excel or PowerPoint document",
            "mimetype", "an OpenDocument document or an e-book",
            "META-INF/container.xml", "an e-book",
            "META-INF/MANIFEST.MF", "a Java program");

    private final Packed packed;
    private final EntryNames names = new EntryNames();

    ZipEntries(Packed packed) {
        this.packed = packed;
    }

    /** Why the archive isn't treated as an archive, if this is such an entry. */
    static Optional<RejectedArticleException> rejection(String rawName) {
        return Optional.ofNullable(DOCUMENTS.get(rawName))
                .map(what -> new RejectedArticleException(
                        "binary", "not text but " + what + "; save the article as plain text in UTF-8"));
    }

    /** The name as shown to users, made unique; null for an entry that is passed over, which is counted. */
    @Nullable String name(ZipArchiveEntry entry) {
        packed.bounds().entry();
        String shown = EntryName.shown(rawName(entry));
        if (entry.isDirectory()) {
            return null;
        }
        if (entry.isUnixSymlink()) {
            packed.passedOver().add("links");
            return null;
        }
        return packed.passedOver().takes(shown) ? null : names.distinct(shown);
    }

    private static String rawName(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean fromBytes = raw != null && entry.getNameSource() == ZipArchiveEntry.NameSource.NAME;
        return fromBytes ? EntryName.decode(raw) : entry.getName();
    }

    /** Why an entry can't be unpacked, according to its header; empty if its header shows no obstacle. */
    static Optional<RejectedArticleException> problem(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(new RejectedArticleException(
                    "encrypted", "encrypted with a password: unpack the archive yourself and give the folder"));
        }
        ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
        if (method == null || !METHODS.contains(method)) {
            return Optional.of(new RejectedArticleException(
                    "unsupported-archive",
                    "packed with the zip method " + (method == null ? "" + entry.getMethod() : method)
                            + ", which isn't unpacked here: unpack the archive yourself and give the folder"));
        }
        if (method == ZipMethod.ZSTD) {
            ZstandardLibrary.load();
        }
        return Optional.empty();
    }

    static Entry problem(String name, RejectedArticleException problem) {
        return new Entry(
                "!/" + name, "!/" + name, 1, InputStream.nullInputStream(), null, null, Metadata.NONE, null, problem);
    }
}
