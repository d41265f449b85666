// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files of a folder are which article's: a table {@code articles.tsv} with the columns {@code name},
 * {@code article_id}, {@code article_file} and {@code article_key}, the key of its identity. It outlives the run, so a
 * later run into the same folder gives an article its old name, and no other article that name.
 */
final class BratIndex {

    static final String FILE = "articles.tsv";

    private static final String HEADER =
            TabularForm.TSV.line(List.of("name", "article_id", "article_file", "article_key"));

    private final Path table;
    private final Map<String, String> rows = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** Opens the table of a folder, which is begun if it isn't there. */
    BratIndex(Path folder) throws IOException {
        this.table = folder.resolve(FILE);
        String text = Files.exists(table) ? Files.readString(table) : "";
        // a run may have ended in the middle of a row
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        whole.lines().skip(1).forEach(this::read);
        if (!text.equals(whole) || !text.startsWith(HEADER)) {
            write();
        }
    }

    private void read(String row) {
        String name = row.substring(0, Math.max(0, row.indexOf('\t')));
        rows.put(name, row + "\n");
        names.put(row.substring(row.lastIndexOf('\t') + 1), name);
    }

    private void write() throws IOException {
        Files.writeString(table, HEADER + String.join("", rows.values()));
    }

    /** The name of an article's files, without an ending; the same whenever it is asked for. */
    String nameOf(Article article) throws IOException {
        String key = ArticleKeys.of(article.identity());
        String name = names.getOrDefault(key, free(article, key));
        String row = row(name, article, key);
        String before = rows.put(name, row);
        names.put(key, name);
        if (before == null) {
            Files.writeString(table, row, StandardOpenOption.APPEND);
        } else if (!before.equals(row)) {
            write();
        }
        return name;
    }

    /** A name that no other article has; one that an earlier version of this tool gave the article, without its key. */
    private String free(Article article, String key) {
        for (String name : List.of(FileNames.of(article.id()), FileNames.of(article.id(), article.file()))) {
            String row = rows.get(name);
            if (row == null || row.equals(row(name, article))) {
                return name;
            }
        }
        return FileNames.of(article.id(), key);
    }

    private static String row(String name, Article article, String key) {
        return line(List.of(name, article.id(), article.file(), key));
    }

    private static String row(String name, Article article) {
        return line(List.of(name, article.id(), article.file()));
    }

    private static String line(List<String> values) {
        return UnpairedSurrogates.replaced(TabularForm.TSV.line(List.copyOf(values)));
    }
}
