// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.file;

import dev.hearsay.pipeline.RejectedArticleException;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the user that a folder or an archive holds nothing to read, and what it holds instead. */
public final class NoArticles {

    public static final String CODE = "no-articles";

    private NoArticles() {}

    public static String inFolder(Map<String, Integer> skipped) {
        String what = "no article in this folder or below it: ";
        if (skipped.isEmpty()) {
            return what + "it holds no file (hidden ones don't count)";
        }
        return what + "files with an ending of text, pages, feeds, tables and archives (.txt, .html, .xml, .json, .csv,"
                + " .zip and others), or without an ending, are read, but there are only " + list(skipped)
                + "; to read one all the same, give it by its own name";
    }

    public static RejectedArticleException inArchive(Map<String, Integer> skipped) {
        return new RejectedArticleException(
                CODE,
                skipped.isEmpty()
                        ? "no article in this archive: it is empty"
                        : "no article in this archive: it holds only " + list(skipped)
                                + "; to read such a file all the same, unpack it and give it by its own name");
    }

    private static String list(Map<String, Integer> skipped) {
        return skipped.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
    }
}
