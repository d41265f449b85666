// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a folder and of the folders below it, except hidden files and folders.
 *
 * <p>Symbolic links are followed only after all real folders have been walked, and each folder is walked once. So a
 * file gets its real path if it has one below the folder, and a loop of links ends.
 */
public final class FolderWalk {

    /**
     * An article file.
     *
     * @param name path below the folder, with {@code /} on every system
     * @param real the file itself, without links
     * @param bytes its size
     */
    public record Found(String name, Path real, long bytes) {}

    /**
     * A folder or file that couldn't be read.
     *
     * @param name path below the folder; empty for the folder itself
     */
    public record Closed(String name, IOException reason) {}

    private final Path root;
    private final boolean all;
    private final Set<Path> leaveOut;
    private final List<Found> articles = new ArrayList<>();
    private final List<Closed> closed = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Set<Path> walked = new HashSet<>();
    private final Set<Path> taken = new HashSet<>();
    private final TreeMap<String, Path> links = new TreeMap<>();

    private FolderWalk(Path root, boolean all, Set<Path> leaveOut) {
        this.root = root;
        this.all = all;
        this.leaveOut = leaveOut;
    }

    /**
     * Walks a folder.
     *
     * @param all whether files with any extension are articles
     * @param leaveOut real paths of files that are not articles
     * @throws IOException if the folder itself isn't there
     */
    public static FolderWalk of(Path folder, boolean all, Set<Path> leaveOut) throws IOException {
        FolderWalk walk = new FolderWalk(folder.toRealPath(), all, leaveOut);
        walk.enter(walk.root, "");
        while (!walk.links.isEmpty()) {
            Map.Entry<String, Path> link = walk.links.pollFirstEntry();
            walk.follow(link.getKey(), link.getValue());
        }
        walk.articles.sort(Comparator.comparing(Found::name));
        walk.closed.sort(Comparator.comparing(Closed::name));
        return walk;
    }

    public List<Found> articles() {
        return articles;
    }

    public List<Closed> closed() {
        return closed;
    }

    /** How many files were skipped because their extension isn't an article's, by extension. */
    public Map<String, Integer> skipped() {
        return skipped;
    }

    private void follow(String name, Path link) throws IOException {
        Path real;
        try {
            real = link.toRealPath();
        } catch (IOException broken) {
            closed.add(new Closed(name, broken));
            return;
        }
        if (Files.isRegularFile(real)) {
            take(name, real, Files.size(real));
        } else if (Files.isDirectory(real) && !root.startsWith(real)) {
            enter(real, name);
        }
    }

    private void take(String name, Path real, long bytes) {
        if (leaveOut.contains(real) || !taken.add(real)) {
            return;
        }
        String ending = FileExtension.of(name.substring(name.lastIndexOf('/') + 1));
        if (all || FileExtension.isArticle(ending)) {
            articles.add(new Found(name, real, bytes));
        } else {
            skipped.merge(ending, 1, Integer::sum);
        }
    }

    private void enter(Path folder, String folderName) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                boolean hidden = !entered.equals(folder) && isHidden(entered);
                return hidden || !walked.add(entered) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isHidden(file)) {
                    return FileVisitResult.CONTINUE;
                }
                if (attributes.isSymbolicLink()) {
                    links.put(name(file), file);
                } else if (attributes.isRegularFile()) {
                    take(name(file), file, attributes.size());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                closed.add(new Closed(name(file), reason));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException reason) {
                if (reason != null) {
                    closed.add(new Closed(name(left), reason));
                }
                return FileVisitResult.CONTINUE;
            }

            private String name(Path file) {
                String below = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                return folderName.isEmpty() || below.isEmpty() ? folderName + below : folderName + "/" + below;
            }
        });
    }

    private static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && HiddenName.isHidden(name.toString());
    }
}
