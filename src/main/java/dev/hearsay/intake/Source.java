// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where articles are to be read from. There may be a million sources, so each holds no more than it must.
 *
 * @param id of its article, with which the ids of articles inside it begin; unique in the listing
 * @param file its name for people to open it by; {@code "-"} for standard input
 * @param streamed whether it is read from a given stream, such as standard input, instead of opening {@code file}
 * @param bytes how large the file is; -1 if that isn't known
 */
public record Source(String id, String file, boolean streamed, long bytes) implements Serializable {

    /** Standard input, with the id {@code "stdin"}. */
    public static final Source STANDARD_INPUT = streamed("stdin", "-");

    /** A single file, with its name as id. */
    public static Source of(Path file) {
        Path name = file.getFileName();
        return of(name == null ? file.toString() : name.toString(), file);
    }

    /** A file with an id. */
    public static Source of(String id, Path file) {
        return new Source(id, file.toString(), false, size(file));
    }

    /** A source that is read from a given stream. */
    public static Source streamed(String id, String file) {
        return new Source(id, file, true, -1);
    }

    /**
     * The file's path on this machine with links resolved, the same however it was named, or its address in another file
     * system; empty for what is not a file, such as a stream, which can't be recognised later as the same.
     */
    Optional<String> realPath() {
        if (streamed) {
            return file.contains("://") ? Optional.of(file) : Optional.empty();
        }
        Path path = Path.of(file);
        try {
            return Files.isRegularFile(path) ? Optional.of(path.toRealPath().toString()) : Optional.empty();
        } catch (IOException e) {
            // opening it will report what is wrong
            return Optional.empty();
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : -1;
        } catch (IOException e) {
            // opening it will report what is wrong
            return -1;
        }
    }
}
