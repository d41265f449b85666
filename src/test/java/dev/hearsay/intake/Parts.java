// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.container.Container;
import dev.hearsay.intake.container.Entry;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What readers and containers give, in a shape that tests can ask. */
public final class Parts {

    private Parts() {}

    public static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Parts.class.getResourceAsStream("/intake/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Part> read(FormatReader reader, byte[] bytes) {
        return reader.read(Content.of(bytes));
    }

    public static List<Part> read(FormatReader reader, String text) {
        return read(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Draft draft(Part part) {
        return (Draft) part;
    }

    public static Draft only(List<Part> parts) {
        if (parts.size() != 1) {
            throw new AssertionError("not one part: " + parts);
        }
        return draft(parts.get(0));
    }

    public static Part.NoArticle none(Part part) {
        return (Part.NoArticle) part;
    }

    /** Each entry as "line: content", or "line:column! message" for one that can't be read. */
    public static List<String> entries(Container container) throws IOException {
        List<String> entries = new ArrayList<>();
        try (container) {
            for (Entry entry = container.next(); entry != null; entry = container.next()) {
                var problem = entry.problem();
                entries.add(
                        problem == null
                                ? entry.line() + ": "
                                        + new String(entry.stream().readAllBytes(), StandardCharsets.UTF_8)
                                : (entry.line() + problem.line() - 1) + ":" + problem.column() + "! "
                                        + problem.getMessage());
            }
        }
        return entries;
    }
}
