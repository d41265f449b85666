// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Suggests the file or folder that was meant when the one named does not exist. */
final class FileSuggestion {

    /** The most entries of a folder that are searched for a name. */
    private static final int ENTRIES = 10_000;

    private FileSuggestion() {}

    /** {@code ; did you mean 'wire/monday'?}; empty if the file exists or no name is similar. */
    static String suggestion(String name) {
        return of(name).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    /** An existing path, with each wrong name in it corrected. */
    static Optional<Path> of(String name) {
        try {
            Path path = Path.of(name);
            return name.isBlank() || Files.exists(path) ? Optional.empty() : corrected(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> corrected(Path path) {
        if (Files.exists(path)) {
            return Optional.of(path);
        }
        Path folder = path.getParent();
        Path file = path.getFileName();
        if (file == null) {
            return Optional.empty();
        }
        if (folder == null) {
            return among(Path.of(""), file.toString()).map(Path::of);
        }
        return corrected(folder)
                .flatMap(found -> Files.exists(found.resolve(file))
                        ? Optional.of(found.resolve(file))
                        : among(found, file.toString()).map(found::resolve));
    }

    private static Optional<String> among(Path folder, String name) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.limit(ENTRIES)
                    .map(entry -> entry.getFileName().toString())
                    .filter(entry -> digits(entry).equals(digits(name)))
                    .sorted()
                    .toList();
            return SpellingSuggestion.of(name, names);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** {@code 001.txt} is not a misspelt {@code 002.txt}. */
    private static String digits(String name) {
        return name.replaceAll("\\D", "");
    }
}
