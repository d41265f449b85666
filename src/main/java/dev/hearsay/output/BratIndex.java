// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files of a folder are which article's: a table {@code articles.tsv} with the columns {@code name},
 * {@code article_id} and {@code article_file}. It outlives the run, so a later run into the same folder gives an
 * article its old name, and no other article that name.
 */
final class BratIndex {

    static final String FILE = "articles.tsv";

    private static final String HEADER = TabularForm.TSV.line(List.of("name", "article_id", "article_file"));

    private final Path table;
    private final Map<String, String> rows = new HashMap<>();

    /** Opens the table of a folder, which is begun if it isn't there. */
    BratIndex(Path folder) throws IOException {
        this.table = folder.resolve(FILE);
        if (Files.exists(table)) {
            read(Files.readString(table));
        }
        if (!Files.exists(table) || Files.size(table) == 0) {
            Files.writeString(table, HEADER);
        }
    }

    private void read(String text) throws IOException {
        // a run may have ended in the middle of a row
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.length() < text.length()) {
            Files.writeString(table, whole);
        }
        whole.lines().skip(1).forEach(row -> rows.put(row.substring(0, Math.max(0, row.indexOf('\t'))), row + "\n"));
    }

    /** The name of an article's files, without an ending; the same whenever it is asked for. */
    String nameOf(Article article) throws IOException {
        String name = FileNames.of(article.id());
        if (!rows.getOrDefault(name, row(name, article)).equals(row(name, article))) {
            name = FileNames.of(article.id(), article.file());
        }
        String row = row(name, article);
        if (rows.put(name, row) == null) {
            Files.writeString(table, row, StandardOpenOption.APPEND);
        }
        return name;
    }

    private static String row(String name, Article article) {
        return UnpairedSurrogates.replaced(TabularForm.TSV.line(List.of(name, article.id(), article.file())));
    }
}
