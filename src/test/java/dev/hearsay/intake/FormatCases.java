// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads files the way a run does: containers are opened, then the articles read. */
public final class FormatCases {

    private FormatCases() {}

    /** Of {@code src/test/resources/cases}. */
    public static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(FormatCases.class.getResourceAsStream("/cases/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<ReadItem> read(byte[] bytes) {
        ArticleReader reader = new ArticleReader();
        List<ReadItem> items = new ArrayList<>();
        for (Piece piece : Archives.stream(bytes)) {
            items.addAll(reader.read(piece, Metadata.NONE));
        }
        return items;
    }

    public static List<ReadItem> read(String text) {
        return read(Archives.bytes(text));
    }

    /** Each article as its text; each failure as its code, with a bar before it. */
    public static List<String> texts(List<ReadItem> items) {
        return items.stream()
                .map(item -> item instanceof Reading reading
                        ? reading.article().text()
                        : "|" + Items.failure(item).code())
                .toList();
    }

    public static List<String> notes(ReadItem item) {
        return ((Reading) item).notes().stream().map(Note::code).toList();
    }
}
