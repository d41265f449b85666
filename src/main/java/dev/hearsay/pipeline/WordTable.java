// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a table or list of words that lies beside a class in the jar, UTF-8, with "#" before a comment. */
public final class WordTable {

    private WordTable() {}

    /**
     * All lines, comments and blank ones too.
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

    /** The lines that say something, as {@link #lines}. */
    public static List<String> entries(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
