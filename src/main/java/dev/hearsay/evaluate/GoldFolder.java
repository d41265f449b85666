// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of one compartment.
 *
 * @param path the compartment's folder
 */
record GoldFolder(Path path) {

    /** Finds a compartment: {@code dir} itself, or the named one in it. */
    static GoldFolder find(Path dir, @Nullable String compartment) {
        GoldFolder itself = new GoldFolder(dir);
        if (compartment == null && itself.isCompartment()) {
            return itself;
        }
        if (compartment != null) {
            GoldFolder named = new GoldFolder(dir.resolve(compartment));
            if (named.isCompartment()) {
                return named;
            }
            if (itself.isCompartment() && itself.name().equals(compartment)) {
                return itself;
            }
        }
        if (!Files.isDirectory(dir)) {
            throw new BadDataException(dir, "there is no such folder");
        }
        throw new BadDataException(dir, advice(dir, compartment));
    }

    private static String advice(Path dir, @Nullable String compartment) {
        List<String> there = list(dir, path -> new GoldFolder(path).isCompartment()).stream()
                .map(GoldFolder::nameOf)
                .toList();
        if (there.isEmpty()) {
            return "there is no annotated article here; give a folder with text/STEM.txt and"
                    + " attributions/STEM_ANNOTATOR.ann";
        }
        String names = String.join(", ", there);
        return compartment == null
                ? "this folder has several compartments; name one of: " + names
                : "there is no compartment " + compartment + " here; name one of: " + names;
    }

    private boolean isCompartment() {
        return Files.isDirectory(path.resolve("text")) && Files.isDirectory(path.resolve("attributions"));
    }

    String name() {
        return nameOf(path.toAbsolutePath().normalize());
    }

    Path text(String stem) {
        return path.resolve("text").resolve(stem + ".txt");
    }

    /** The stems of the texts, in order. */
    List<String> texts() {
        return list(path.resolve("text"), file -> nameOf(file).endsWith(".txt")).stream()
                .map(file -> GoldReader.stem(nameOf(file)))
                .toList();
    }

    List<Path> annotations() {
        Path folder = path.resolve("attributions");
        List<Path> files = list(folder, file -> nameOf(file).endsWith(".ann"));
        if (files.isEmpty()) {
            throw new BadDataException(folder, "there is no .ann file here; add STEM_ANNOTATOR.ann");
        }
        return files;
    }

    Optional<Path> metadata() {
        return Stream.of(path.resolve("metadata.tsv"), parent().resolve("metadata.tsv"))
                .filter(Files::exists)
                .findFirst();
    }

    List<Path> speakers() {
        Path own = path.resolve("speakers.tsv");
        Path beside = parent().resolve(name() + "-speakers.tsv");
        if (Files.exists(own)) {
            return List.of(own);
        }
        return Files.exists(beside)
                ? List.of(beside)
                : list(parent(), file -> nameOf(file).endsWith("-speakers.tsv"));
    }

    private Path parent() {
        Path parent = path.toAbsolutePath().normalize().getParent();
        return parent == null ? path : parent;
    }

    /** The last element of a path; empty for a root. */
    static String nameOf(Path path) {
        return String.valueOf(path.getFileName() == null ? "" : path.getFileName());
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new BadDataException(folder, "the folder can't be read: " + e.getMessage());
        }
    }
}
