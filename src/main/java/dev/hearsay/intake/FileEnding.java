// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ending of a file's name, by which a folder's articles are told from the rest. */
final class FileEnding {

    /** A date or a version at the end of a name ("minutes 16.05", "draft v1.2") is no ending: it has no letter first. */
    private static final Pattern ENDING = Pattern.compile("\\.(\\p{Alpha}\\p{Alnum}{0,7})$");

    private static final Set<String> ARTICLES = Set.of("", ".txt", ".text");

    private FileEnding() {}

    /** The ending in lower case with its dot; empty for none. */
    static String of(String fileName) {
        Matcher ending = ENDING.matcher(fileName);
        return ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether files with this ending are read when a folder is given. */
    static boolean isArticle(String ending) {
        return ARTICLES.contains(ending);
    }
}
