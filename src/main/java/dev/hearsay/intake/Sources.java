// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds what is to be read behind files, folders and {@code -}.
 *
 * <p>A folder is walked with all folders below it; of its files those are articles that end in {@code .txt} or
 * {@code .text} or have no ending, and hidden ones (their name begins with a dot) are left out. A file given by
 * itself is always read. The same file is read once, however it is reached.
 */
public final class Sources {

    private static final String STAGE = "intake";

    private final List<Source> sources = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Set<Path> seen = new HashSet<>();
    private final ArticleIds ids = new ArticleIds();
    private boolean standardInput;

    private Sources() {}

    /**
     * The sources behind {@code inputs}. The id of a file is its name, the id of a file in a folder its path below
     * that folder; a later file whose id is taken has the input as given in its id.
     *
     * @param inputs files, folders and {@code "-"} for standard input; nothing is thrown for one that can't be read
     */
    public static Listing find(List<String> inputs) {
        Sources found = new Sources();
        inputs.forEach(found::add);
        return new Listing(found.sources, found.failures, found.skipped);
    }

    private void add(String input) {
        if (input.equals("-")) {
            addStandardInput();
            return;
        }
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            fail(input, "missing", "'" + input + "' can't be the name of a file: " + e.getReason());
            return;
        }
        if (input.isEmpty() || !Files.exists(path)) {
            fail(input, "missing", Missing.explain(input, path));
        } else if (Files.isDirectory(path)) {
            addFolder(input, path);
        } else {
            addFile(input, path);
        }
    }

    private void addStandardInput() {
        if (!standardInput) {
            standardInput = true;
            String id = ids.give(Source.STANDARD_INPUT.id(), "-");
            sources.add(new Source(id, Source.STANDARD_INPUT.file(), null));
        }
    }

    private void addFile(String input, Path path) {
        try {
            if (seen.add(path.toRealPath())) {
                Source source = Source.of(path);
                sources.add(new Source(ids.give(source.id(), slashes(path)), source.file(), path));
            }
        } catch (IOException e) {
            fail(input, "unreadable", Unreadable.explain(e));
        }
    }

    private void addFolder(String input, Path folder) {
        FolderWalk walk;
        try {
            walk = FolderWalk.of(folder);
        } catch (IOException e) {
            fail(input, "unreadable", Unreadable.explain(e));
            return;
        }
        String before = slashes(folder);
        for (FolderWalk.Found found : walk.articles()) {
            if (seen.add(found.real())) {
                Path file = folder.resolve(found.name());
                String qualified = before.endsWith("/") ? before + found.name() : before + "/" + found.name();
                sources.add(new Source(ids.give(found.name(), qualified), file.toString(), file));
            }
        }
        for (FolderWalk.Closed closed : walk.closed()) {
            String file = folder.resolve(closed.name()).toString();
            failures.add(Failure.of(
                    closed.name().isEmpty() ? input : closed.name(),
                    file,
                    STAGE,
                    "unreadable",
                    Unreadable.explain(closed.reason())));
        }
        walk.skipped().forEach((ending, count) -> skipped.merge(ending, count, Integer::sum));
        if (walk.articles().isEmpty() && walk.closed().isEmpty()) {
            fail(input, "no-articles", noArticles(walk.skipped()));
        }
    }

    private static String noArticles(Map<String, Integer> skipped) {
        String what = "no article in this folder or below it: ";
        if (skipped.isEmpty()) {
            return what + "it holds no file (hidden ones don't count)";
        }
        String endings = skipped.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
        return what + "files ending in .txt or .text, or without an ending, are read, but there are only " + endings
                + "; to read one all the same, give it by its own name";
    }

    private void fail(String input, String code, String message) {
        failures.add(Failure.of(input, input, STAGE, code, message));
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
