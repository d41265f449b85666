// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where one article is to be read from.
 *
 * @param id that the article will have; no other source of the listing has it
 * @param file as a person can open it; {@code "-"} for standard input
 * @param path to open; null for standard input
 */
public record Source(String id, String file, @Nullable Path path) {

    /** Of the file; -1 where nobody knows. */
    public long bytes() {
        return -1;
    }

    /** Standard input, with the id {@code "stdin"}. */
    public static final Source STANDARD_INPUT = new Source("stdin", "-", null);

    /** A single file, with its name as id. */
    public static Source of(Path file) {
        Path name = file.getFileName();
        return new Source(name == null ? file.toString() : name.toString(), file.toString(), file);
    }
}
