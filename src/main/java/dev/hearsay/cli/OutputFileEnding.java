// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.OutputForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The form that the ending of an output file stands for. A form is never silently written under the ending of another. */
final class OutputFileEnding {

    private static final Set<String> DATABASES = Set.of("db", "sqlite", "sqlite3");
    private static final Set<String> SPREADSHEETS = Set.of("xlsx", "xlsm", "xls", "ods", "numbers");
    private static final Set<String> COLUMNAR = Set.of("arrow", "feather", "avro", "orc", "duckdb");
    private static final Set<String> COMPRESSED = Set.of("gz", "tgz", "zst", "bz2", "xz", "zip", "7z", "lz4", "br");

    private OutputFileEnding() {}

    /**
     * The form that the ending stands for.
     *
     * @throws UsageException if it stands for none; the message lists the endings that do
     */
    static OutputForm form(Path path) throws UsageException {
        Optional<OutputForm> form = OutputForm.ofFileName(name(path));
        if (form.isEmpty() || Files.isDirectory(path)) {
            throw new UsageException(Files.isDirectory(path) ? folder(path) : unknown(path));
        }
        return form.get();
    }

    private static String folder(Path path) {
        return "--output: '" + path + "' is a folder; name a file in it, such as " + path.resolve("claims.jsonl")
                + ", or use --to brat, which writes a folder";
    }

    private static String unknown(Path path) {
        String ending = of(path);
        String what = ending.isEmpty()
                ? "'" + path + "' has no ending that stands for a form"
                : "no form has the ending ." + ending + near(ending);
        return "--output: " + what + "; known are " + list(forms()) + ", and for a database " + list(databases())
                + "; or use --to" + hint(path, ending);
    }

    private static String hint(Path path, String ending) {
        if (SPREADSHEETS.contains(ending)) {
            return ".\nSpreadsheets open CSV: -o " + sibling(path, ".csv") + " --bom";
        }
        if (COLUMNAR.contains(ending)) {
            return ".\nTools that read ." + ending + " also read Parquet: -o " + sibling(path, ".parquet");
        }
        if (COMPRESSED.contains(ending)) {
            return ".\nOutput is not compressed; a pipe does that, as in: --to jsonl | gzip > " + name(path);
        }
        return "";
    }

    private static String near(String ending) {
        List<String> known = new ArrayList<>(forms());
        known.addAll(databases());
        return SpellingSuggestion.of(ending, known)
                .map(meant -> " (did you mean ." + meant + "?)")
                .orElse("");
    }

    /** A warning if the form asked for does not match the ending, so that programs will take the file for something else. */
    static Optional<String> warning(Path path, OutputForm form) {
        String ending = of(path);
        if (COMPRESSED.contains(ending)) {
            return Optional.of(path + " will hold " + form.word() + " that is not compressed");
        }
        return SPREADSHEETS.contains(ending) || COLUMNAR.contains(ending)
                ? Optional.of(path + " will hold " + form.word() + ", which is not what ." + ending + " stands for")
                : Optional.empty();
    }

    /** The ending in lower case, without the dot; empty if there is none. */
    private static String of(Path path) {
        String name = name(path);
        return name.substring(name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT);
    }

    private static Path sibling(Path path, String ending) {
        String name = name(path);
        return path.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    private static String name(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    private static List<String> forms() {
        return Arrays.stream(OutputForm.values())
                .flatMap(form -> form.endings().stream())
                .toList();
    }

    /** Whether a file of this name is a database. */
    static boolean isDatabase(String name) {
        return DATABASES.stream()
                .anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
    }

    private static List<String> databases() {
        return DATABASES.stream().sorted().toList();
    }

    private static String list(List<String> endings) {
        return endings.stream().map(ending -> "." + ending).collect(Collectors.joining(", "));
    }
}
