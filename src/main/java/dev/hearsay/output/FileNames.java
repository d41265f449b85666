// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Names of files for articles, whatever their ids hold: letters and digits of ASCII, {@code .}, {@code _} and {@code -}
 * only, so that no name leaves its folder, hides, or means a device. A plain id such as {@code ferry-fire.txt} gives
 * {@code ferry-fire}; what had to be cleaned, cut or could be taken for another name where letter case doesn't count
 * has a hash of the whole id at its end, so two ids never share a name.
 */
final class FileNames {

    private static final int LONGEST = 100;
    private static final String ENDING = ".txt";
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9._-]*\\.txt");
    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{16}");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileNames() {}

    /** The name for an article, without an ending. */
    static String of(String articleId) {
        String stem = stem(articleId);
        boolean plain = PLAIN.matcher(articleId).matches()
                && stem.length() <= LONGEST
                && !HASHED.matcher(stem).matches()
                && !DEVICE.matcher(stem).matches();
        return plain ? stem : hashed(articleId, articleId);
    }

    /** Another name, for an article whose id an article of another file has, too. */
    static String of(String articleId, String file) {
        return hashed(articleId, articleId + "\n" + file);
    }

    private static String hashed(String articleId, String all) {
        String clean = stem(articleId).replaceAll("[^A-Za-z0-9._-]+", "_").replaceFirst("^[._-]+", "");
        String start = clean.substring(0, Math.min(clean.length(), LONGEST));
        String hash = Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return (start.isEmpty() ? "article" : start) + "-" + hash;
    }

    private static String stem(String articleId) {
        return articleId.endsWith(ENDING) ? articleId.substring(0, articleId.length() - ENDING.length()) : articleId;
    }
}
