// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs test texts, and unpacks them the way a source is gone through. */
public final class Archives {

    public static final String TEXT =
            "The quay is shut.\n\n“Nobody sails today,” said Ada Merrow, who runs the port.\n";

    private Archives() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Entries of the names, each with the text and its name. */
    public static Map<String, byte[]> texts(String... names) {
        Map<String, byte[]> entries = new java.util.LinkedHashMap<>();
        for (String name : names) {
            entries.put(name, bytes(TEXT + name));
        }
        return entries;
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return packed(out -> {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeArchiveEntry();
                }
            }
        });
    }

    public static byte[] tar(Map<String, byte[]> entries) {
        return packed(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name())) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                    header.setSize(entry.getValue().length);
                    tar.putArchiveEntry(header);
                    tar.write(entry.getValue());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    public static byte[] gzip(byte[] bytes) {
        return packed(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    public static byte[] zstd(byte[] bytes) {
        return Zstd.compress(bytes);
    }

    /** A step that writes and may fail. */
    @FunctionalInterface
    public interface Packing {
        void to(OutputStream out) throws IOException;
    }

    public static byte[] packed(Packing packing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            packing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** All pieces of a stream called {@code in}. */
    public static List<Piece> stream(byte[] bytes, IntakeOptions options) {
        try (Pieces pieces = new Pieces(Source.streamed("in", "in"), new ByteArrayInputStream(bytes), options)) {
            return all(pieces);
        }
    }

    public static List<Piece> stream(byte[] bytes) {
        return stream(bytes, IntakeOptions.DEFAULT);
    }

    /** All pieces of a file. */
    public static List<Piece> file(Path file, byte[] bytes, IntakeOptions options) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Pieces pieces = new Pieces(Source.of(file), new ByteArrayInputStream(new byte[0]), options)) {
            return all(pieces);
        }
    }

    public static List<Piece> file(Path file, byte[] bytes) {
        return file(file, bytes, IntakeOptions.DEFAULT);
    }

    public static List<Piece> all(Pieces pieces) {
        List<Piece> all = new ArrayList<>();
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            all.add(piece);
        }
        return all;
    }

    public static List<String> ids(List<Piece> pieces) {
        return pieces.stream().map(Piece::id).toList();
    }

    /** The codes of the problems, and {@code "read"} for a piece without one. */
    public static List<String> codes(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.problem() == null ? "read" : piece.problem().code())
                .toList();
    }

    public static String text(Piece piece) {
        return new String(piece.content().bytes(), StandardCharsets.UTF_8);
    }
}
