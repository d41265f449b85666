// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where articles are to be read from. There may be a million of these, so it holds no more than it must.
 *
 * @param id that its article will have, and those inside it begin with; no other source of the listing has it
 * @param file as a person can open it; {@code "-"} for standard input
 * @param streamed whether it is read from a stream at hand, such as standard input, instead of opening {@code file}
 * @param bytes how large the file is; -1 where that isn't known
 */
public record Source(String id, String file, boolean streamed, long bytes) {

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

    /** What a stream at hand gives. */
    public static Source streamed(String id, String file) {
        return new Source(id, file, true, -1);
    }

    /**
     * Where the file lies on this machine, links followed, the same however it was named; empty for what is no file, as a
     * stream, of which nobody can say later that it is the same.
     */
    Optional<String> realPath() {
        if (streamed) {
            return Optional.empty();
        }
        Path path = Path.of(file);
        try {
            return Files.isRegularFile(path) ? Optional.of(path.toRealPath().toString()) : Optional.empty();
        } catch (IOException e) {
            // whoever opens it says what is wrong
            return Optional.empty();
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : -1;
        } catch (IOException e) {
            // whoever opens it says what is wrong
            return -1;
        }
    }
}
