// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.file;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Explains to the user why a file isn't there. */
public final class Missing {

    private Missing() {}

    public static String explain(String input, Path path) {
        if (input.isBlank()) {
            return "an input without a name: give a file, a folder, or - for standard input";
        }
        if (Files.isSymbolicLink(path)) {
            return "this link leads to a file that doesn't exist";
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return "no such file: the folder " + folder
                    + " doesn't exist; check the spelling and the folder you are in";
        }
        if (input.contains("*") || input.contains("?")) {
            return "no file matches this pattern; give the folder instead, it is walked with all below it";
        }
        return "no such file or folder; check the spelling and the folder you are in";
    }
}
