// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.document.Content;
import dev.hearsay.model.Article;
import dev.hearsay.model.Failure;
import dev.hearsay.model.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads documents of several items the way the batch does. */
public final class Items {

    private Items() {}

    public static List<ReadItem> of(byte[] bytes) {
        Piece piece = new Piece("a.xml", 0, "a.xml", "a.xml", 1, Content.of(bytes), null, null, bytes.length);
        return new ArticleReader().read(piece, Metadata.NONE);
    }

    public static List<ReadItem> of(String document) {
        return of(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Those of a fixture below {@code src/test/resources/intake}. */
    public static List<ReadItem> ofFixture(String name) {
        return of(bytes(name));
    }

    public static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Items.class.getResourceAsStream("/intake/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Article article(ReadItem item) {
        return ((Reading) item).article();
    }

    public static Metadata facts(ReadItem item) {
        return article(item).metadata();
    }

    public static Failure failure(ReadItem item) {
        return ((Rejection) item).failure();
    }

    /** Code, place and message of the one failure that a document is. */
    public static String failure(String document) {
        Failure failure = failure(of(document).get(0));
        return failure.code() + " " + failure.line() + ":" + failure.column() + " " + failure.message();
    }
}
