// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file on a disk and a place inside it.
 *
 * @param outer the file
 * @param inside the rest of the name, starting with {@code "!/"} or {@code "#"}; empty for the file as a whole
 */
public record FilePlace(Path outer, String inside) {

    private static final String ENTRY = "!/";

    /**
     * Splits a name such as {@code in/wire.zip!/day/a.xml}: the file is its longest prefix that exists.
     *
     * @param folders to which the name may be relative, in the order in which they are tried
     * @throws NoSuchFileException if no prefix exists
     */
    public static FilePlace of(String name, List<Path> folders) throws NoSuchFileException {
        for (int end = name.length(); end > 0; end = cut(name, end - 1)) {
            String file = name.substring(0, end);
            for (Path folder : folders) {
                if (isFile(folder, file)) {
                    return new FilePlace(folder.resolve(file), name.substring(end));
                }
            }
        }
        throw new NoSuchFileException(name);
    }

    /** Where the last part that follows a mark begins, before a given place; 0 if there is none. */
    private static int cut(String name, int from) {
        return Math.max(0, Math.max(name.lastIndexOf(ENTRY, from), name.lastIndexOf('#', from)));
    }

    private static boolean isFile(Path folder, String file) {
        try {
            return Files.exists(folder.resolve(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
