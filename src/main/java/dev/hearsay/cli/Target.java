// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.OutputFiles;
import dev.hearsay.output.OutputForm;
import dev.hearsay.output.store.DatabaseUrl;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where claims go. */
sealed interface Target {

    /** The ending of a file's name that makes it a database. */
    Pattern DATABASE_FILE = Pattern.compile("(?i).*\\.(?:db|sqlite|sqlite3)");

    /** The caller's own stream. */
    record StandardOutput() implements Target {}

    /**
     * A file, or for forms of several files a folder.
     *
     * @param path as given
     */
    record File(Path path) implements Target {}

    /**
     * A database.
     *
     * @param url of it
     */
    record Database(DatabaseUrl url) implements Target {}

    /**
     * What the user names.
     *
     * @param output as given; null for none
     * @param environment where a password may be
     */
    static Target of(@Nullable String output, Map<String, String> environment) throws UsageException {
        if (output == null || output.equals("-")) {
            return new StandardOutput();
        }
        try {
            if (DatabaseUrl.isDatabase(output)) {
                return new Database(DatabaseUrl.parse(output, environment));
            }
            return DATABASE_FILE.matcher(output).matches()
                    ? new Database(DatabaseUrl.parse("jdbc:sqlite:" + output, environment))
                    : new File(Path.of(output));
        } catch (InvalidPathException e) {
            throw new UsageException("--output: '" + output + "' can't be the name of a file");
        } catch (IllegalArgumentException e) {
            throw new UsageException("--output: " + e.getMessage());
        }
    }

    /**
     * The form asked for; else by the ending of a file's name, and on a terminal a table.
     *
     * @param word as given; null for none
     */
    default OutputForm form(@Nullable String word, Terminal terminal) throws UsageException {
        if (word != null) {
            return named(word);
        }
        if (this instanceof File file) {
            return OutputForm.ofFileName(file.path().toString()).orElse(OutputForm.JSONL);
        }
        return terminal.interactive() && this instanceof StandardOutput ? OutputForm.TABLE : OutputForm.JSONL;
    }

    private OutputForm named(String word) throws UsageException {
        if (this instanceof Database) {
            throw new UsageException("--to goes with files and standard output; a database has a form of its own");
        }
        String choice = Arrays.stream(OutputForm.values()).map(OutputForm::word).collect(Collectors.joining(", "));
        Optional<OutputForm> form = OutputForm.named(word.toLowerCase(Locale.ROOT));
        return form.orElseThrow(() -> new UsageException("--to takes one of " + choice + ", not '" + word + "'"));
    }

    /** Real paths of the files that are written, as far as they are there already. */
    default Set<Path> ownFiles() {
        return this instanceof File file ? OutputFiles.partsOf(file.path()).existing() : Set.of();
    }

    /**
     * Opens it.
     *
     * @throws UsageException if the options don't go with it
     * @throws IOException if it can't be written
     */
    default RunOutput open(ExtractOptions options, Streams streams, RunReport report)
            throws UsageException, IOException {
        if (this instanceof File file) {
            return FileOutput.open(options, file.path(), report);
        }
        return this instanceof Database database
                ? DatabaseOutput.open(options, database.url(), report)
                : StreamOutput.of(options, streams);
    }

    /**
     * Opens it for a watch.
     *
     * @throws UsageException if the options don't go with it
     * @throws IOException if it can't be written
     */
    default RunOutput growing(ExtractOptions options, RunReport report) throws UsageException, IOException {
        if (this instanceof File file) {
            return FileOutput.growing(options, file.path());
        }
        if (this instanceof Database database) {
            return DatabaseOutput.growing(options, database.url(), report);
        }
        throw new UsageException("name with -o where claims go: a file of JSON Lines, CSV or TSV, or a database");
    }
}
