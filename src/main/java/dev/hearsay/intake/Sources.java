// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.file.FolderWalk;
import dev.hearsay.intake.file.Missing;
import dev.hearsay.intake.file.NoArticles;
import dev.hearsay.intake.file.Unreadable;
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

/**
 * Finds what is to be read from files, folders and {@code -}.
 *
 * <p>A folder is walked with all folders below it. Of its files, those are read that have no extension or that of a
 * text, page, feed, table or archive, such as {@code .txt}, {@code .html}, {@code .xml}, {@code .jsonl}, {@code .zip}
 * or {@code .txt.gz}, and hidden files (whose names begin with a dot) are left out. A file given by itself is always
 * read. The same file is read once, however it is reached.
 */
public final class Sources {

    private static final String STAGE = "intake";

    private final boolean all;
    private final Set<Path> leaveOut;
    private final ForeignFiles foreign;
    private final List<Source> sources = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<String> seenAddresses = new HashSet<>();
    private final ArticleIds ids = new ArticleIds();
    private boolean standardInput;

    private Sources(boolean all, Set<Path> leaveOut, ForeignFiles foreign) {
        this.all = all;
        this.leaveOut = leaveOut;
        this.foreign = foreign;
    }

    /** The sources found in {@code inputs}, with the usual extensions and nothing left out. */
    public static Listing find(List<String> inputs) {
        return find(inputs, false, Set.of());
    }

    /**
     * The sources found in {@code inputs}. The id of a file is its name, the id of a file in a folder is its path below
     * that folder; a later file whose id is taken gets the input as given in its id.
     *
     * @param inputs files, folders and {@code "-"} for standard input; nothing is thrown for one that can't be read
     * @param all whether files with any extension are read from folders
     * @param leaveOut real paths of files that are never read, such as those that the run itself writes
     */
    public static Listing find(List<String> inputs, boolean all, Set<Path> leaveOut) {
        return find(inputs, all, leaveOut, ForeignFiles.NONE);
    }

    /**
     * As above, also in other file systems. A folder there is read by the same rules; the sources in it are streamed, and their file is
     * their address.
     */
    public static Listing find(List<String> inputs, boolean all, Set<Path> leaveOut, ForeignFiles foreign) {
        Sources found = new Sources(all, leaveOut, foreign);
        inputs.forEach(found::add);
        return new Listing(found.sources, found.failures, found.skipped);
    }

    private void add(String input) {
        if (input.equals("-")) {
            addStandardInput();
            return;
        }
        if (addForeign(input)) {
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

    private boolean addForeign(String input) {
        List<ForeignFiles.ForeignFile> files;
        try {
            files = foreign.list(input);
        } catch (IOException e) {
            fail(input, "unreadable", "can't be listed: " + e.getMessage());
            return true;
        }
        if (files == null) {
            return false;
        }
        Map<String, Integer> others = new TreeMap<>();
        boolean any = false;
        for (ForeignFiles.ForeignFile file : files) {
            if (file.isRead(all)) {
                any = true;
                if (seenAddresses.add(file.address())) {
                    sources.add(file.source(ids.give(file.name(), file.address())));
                }
            } else if (!file.isHidden()) {
                others.merge(file.extension(), 1, Integer::sum);
            }
        }
        others.forEach((ending, count) -> skipped.merge(ending, count, Integer::sum));
        if (!any) {
            fail(
                    input,
                    files.isEmpty() ? "missing" : NoArticles.CODE,
                    files.isEmpty() ? "there is no such file or folder" : NoArticles.inFolder(others));
        }
        return true;
    }

    private void addStandardInput() {
        if (!standardInput) {
            standardInput = true;
            String id = ids.give(Source.STANDARD_INPUT.id(), "-");
            sources.add(Source.streamed(id, Source.STANDARD_INPUT.file()));
        }
    }

    private void addFile(String input, Path path) {
        try {
            Path real = path.toRealPath();
            if (leaveOut.contains(real)) {
                fail(
                        input,
                        "own-output",
                        "this run writes to this file, so it isn't read; give the output another name");
            } else if (seen.add(real)) {
                sources.add(Source.of(ids.give(Source.of(path).id(), slashes(path)), path));
            }
        } catch (IOException e) {
            fail(input, "unreadable", Unreadable.explain(e));
        }
    }

    private void addFolder(String input, Path folder) {
        FolderWalk walk;
        try {
            walk = FolderWalk.of(folder, all, leaveOut);
        } catch (IOException e) {
            fail(input, "unreadable", Unreadable.explain(e));
            return;
        }
        String before = slashes(folder);
        for (FolderWalk.Found found : walk.articles()) {
            if (seen.add(found.real())) {
                Path file = folder.resolve(found.name());
                String qualified = before.endsWith("/") ? before + found.name() : before + "/" + found.name();
                sources.add(new Source(ids.give(found.name(), qualified), file.toString(), false, found.bytes()));
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
            fail(input, NoArticles.CODE, NoArticles.inFolder(walk.skipped()));
        }
    }

    private void fail(String input, String code, String message) {
        failures.add(Failure.of(input, input, STAGE, code, message));
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
