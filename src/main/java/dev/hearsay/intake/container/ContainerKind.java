// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of container, recognised by its first bytes and never by its name.
 *
 * @param records whether it holds records of articles; if not, it holds files, which may themselves be containers
 */
public record ContainerKind(boolean records, Recognizer recognizer, Opener opener) {

    /** The largest number of bytes of a file that are examined. */
    public static final int HEAD = 1 << 16;

    private static final List<ContainerKind> ALL = List.of(
            files((head, fields) -> begins(head, "PK\3\4") || begins(head, "PK\5\6"), ZipContainers::open),
            files((head, fields) -> TarArchiveInputStream.matches(head, head.length), TarContainer::open),
            files(
                    (head, fields) -> begins(head, "\37\213\10"),
                    packed -> new SingleContainer(CompressedFile.gunzip(packed.stream()))),
            files(
                    (head, fields) -> isZstandard(head),
                    packed -> new SingleContainer(CompressedFile.unzstd(packed.stream()))),
            files((head, fields) -> begins(head, "WARC/"), WarcContainer::open),
            files((head, fields) -> begins(head, ArcHeader.FIRST), ArcContainer::open),
            records((head, fields) -> begins(head, "PAR1") || begins(head, "PARE"), ParquetContainer::open),
            records(
                    (head, fields) -> JsonLinesContainer.recognizes(head),
                    packed -> JsonLinesContainer.open(packed.stream(), Content.DEFAULT_LIMIT)),
            records(
                    (head, fields) -> JsonArrayContainer.recognizes(head),
                    packed -> JsonArrayContainer.open(packed.stream(), Content.DEFAULT_LIMIT)),
            records(
                    (head, fields) -> MboxContainer.recognizes(head),
                    packed -> MboxContainer.open(packed.stream(), Content.DEFAULT_LIMIT)),
            records(TabularContainer::recognizes, packed -> TabularContainer.open(packed.stream(), packed.fields())));

    /** Recognises a document of this kind by its beginning. */
    @FunctionalInterface
    interface Recognizer {
        boolean recognizes(byte[] head, FieldMap fields);
    }

    /** Opens it; closing it doesn't close what it was opened on. */
    @FunctionalInterface
    public interface Opener {
        Container open(Packed packed) throws IOException;
    }

    private static ContainerKind files(Recognizer recognizer, Opener opener) {
        return new ContainerKind(false, recognizer, opener);
    }

    private static ContainerKind records(Recognizer recognizer, Opener opener) {
        return new ContainerKind(true, recognizer, opener);
    }

    /**
     * The kind of a document; empty if it isn't a known container, for instance an article.
     *
     * @param format that every document must have; null if it is recognised from the content
     * @param fields which fields of a record hold what
     */
    public static Optional<ContainerKind> of(byte[] head, @Nullable Format format, FieldMap fields) {
        return ALL.stream()
                .filter(kind -> !kind.records || mayBeRecords(format))
                .filter(kind -> kind.recognizer.recognizes(head, fields))
                .findFirst();
    }

    /** A user who says that everything is text or a web page doesn't want it taken for a table. */
    private static boolean mayBeRecords(@Nullable Format format) {
        return format == null || format == Format.JSON || format == Format.NINJS || format == Format.MAIL;
    }

    public static boolean begins(byte[] head, String signature) {
        return head.length >= signature.length()
                && new String(head, 0, signature.length(), StandardCharsets.ISO_8859_1).equals(signature);
    }

    /** A frame or a skippable frame, as at the start of a file with a dictionary (RFC 8878, 3.1.2). */
    private static boolean isZstandard(byte[] head) {
        boolean skippable = head.length >= 4
                && (head[0] & 0xF0) == 0x50
                && (head[1] & 0xFF) == 0x2A
                && (head[2] & 0xFF) == 0x4D
                && (head[3] & 0xFF) == 0x18;
        return skippable || begins(head, "(\265/\375");
    }
}
