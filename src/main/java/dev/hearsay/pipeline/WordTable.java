// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a table or word list that is a resource beside a class: UTF-8, with comments after "#" at the start of a line.
 */
public final class WordTable {

    private WordTable() {}

    /**
     * All lines, including comments and blank lines.
     *
     * @param beside the class in whose package the table lies
     * @throws IllegalStateException if the table isn't in the jar
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " in the jar can't be read", e);
        }
    }

    /** The lines of {@link #lines} without comments and blank lines. */
    public static List<String> entries(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
