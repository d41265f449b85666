// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.OutputFiles;
import dev.hearsay.output.OutputForm;
import dev.hearsay.output.store.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where claims are written. */
sealed interface Target {

    /** Other names of standard output. */
    Set<String> STANDARD_OUTPUT = Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    /**
     * The form asked for, or else the default form of the target.
     *
     * @param word the form as given; null if none was given
     */
    OutputForm form(@Nullable String word, Terminal terminal) throws UsageException;

    /**
     * Opens it.
     *
     * @throws UsageException if the options don't go with it
     * @throws IOException if it can't be written
     */
    RunOutput open(ExtractOptions options, Streams streams, RunReport report) throws UsageException, IOException;

    /**
     * Opens it for a watch.
     *
     * @throws UsageException if the options don't go with it
     * @throws IOException if it can't be written
     */
    RunOutput growing(ExtractOptions options, RunReport report) throws UsageException, IOException;

    /** Real paths of the files that are written, as far as they exist. */
    default Set<Path> ownFiles() {
        return Set.of();
    }

    /** The caller's own stream. */
    record StandardOutput() implements Target {

        @Override
        public OutputForm form(@Nullable String word, Terminal terminal) throws UsageException {
            OutputForm usual = terminal.interactive() ? OutputForm.TABLE : OutputForm.JSONL;
            return word == null ? usual : named(word);
        }

        @Override
        public RunOutput open(ExtractOptions options, Streams streams, RunReport report) throws UsageException {
            return StreamOutput.of(options, streams);
        }

        @Override
        public RunOutput growing(ExtractOptions options, RunReport report) throws UsageException {
            throw new UsageException("name with -o where claims go: a file of JSON Lines, CSV or TSV, or a database");
        }
    }

    /**
     * A file, or a folder for forms with several files.
     *
     * @param path as given
     */
    record File(Path path) implements Target {

        @Override
        public OutputForm form(@Nullable String word, Terminal terminal) throws UsageException {
            return word == null ? OutputFileEnding.form(path) : named(word);
        }

        @Override
        public RunOutput open(ExtractOptions options, Streams streams, RunReport report)
                throws UsageException, IOException {
            return FileOutput.open(options, path, report);
        }

        @Override
        public RunOutput growing(ExtractOptions options, RunReport report) throws UsageException, IOException {
            return FileOutput.growing(options, path);
        }

        @Override
        public Set<Path> ownFiles() {
            return OutputFiles.partsOf(path).existing();
        }
    }

    /**
     * A named pipe, a device such as {@code /dev/null}, or a descriptor that the shell has opened: something that can be
     * written to, but not replaced by a file.
     *
     * @param path as given
     */
    record Device(Path path) implements Target {

        @Override
        public OutputForm form(@Nullable String word, Terminal terminal) throws UsageException {
            return word == null ? OutputForm.ofFileName(path.toString()).orElse(OutputForm.JSONL) : named(word);
        }

        @Override
        public RunOutput open(ExtractOptions options, Streams streams, RunReport report)
                throws UsageException, IOException {
            return StreamOutput.to(path, options);
        }

        @Override
        public RunOutput growing(ExtractOptions options, RunReport report) throws UsageException {
            throw new UsageException("a watch can't resume in '" + path + "'; name a file or a database with -o");
        }
    }

    /**
     * A database.
     *
     * @param url of it
     */
    record Database(DatabaseUrl url) implements Target {

        @Override
        public OutputForm form(@Nullable String word, Terminal terminal) throws UsageException {
            if (word != null) {
                throw new UsageException("--to is for files and standard output; a database has its own form");
            }
            return OutputForm.JSONL;
        }

        @Override
        public RunOutput open(ExtractOptions options, Streams streams, RunReport report) throws IOException {
            return DatabaseOutput.open(options, url, report);
        }

        @Override
        public RunOutput growing(ExtractOptions options, RunReport report) throws IOException {
            return DatabaseOutput.growing(options, url, report);
        }
    }

    /**
     * The target that the user names.
     *
     * @param output as given; null for none
     * @param environment variables, which may have a password
     */
    static Target of(@Nullable String output, Map<String, String> environment) throws UsageException {
        if (output == null || output.equals("-") || STANDARD_OUTPUT.contains(output)) {
            return new StandardOutput();
        }
        try {
            Optional<String> database = databaseAddress(output);
            if (database.isPresent()) {
                return new Database(DatabaseUrl.parse(database.get(), environment));
            }
            Path path = Path.of(output);
            return isDevice(path) ? new Device(path) : new File(path);
        } catch (InvalidPathException e) {
            throw new UsageException("--output: '" + output + "' can't be the name of a file");
        } catch (IllegalArgumentException e) {
            throw new UsageException("--output: " + e.getMessage());
        }
    }

    /** The address of the database that an output names, by its address or as a file of SQLite; empty if it names none. */
    static Optional<String> databaseAddress(String output) {
        if (DatabaseUrl.isDatabase(output)) {
            return Optional.of(output);
        }
        return OutputFileEnding.isDatabase(output) ? Optional.of("jdbc:sqlite:" + output) : Optional.empty();
    }

    private static boolean isDevice(Path path) {
        boolean special = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        return special || path.startsWith("/dev");
    }

    private static OutputForm named(String word) throws UsageException {
        List<String> words =
                Arrays.stream(OutputForm.values()).map(OutputForm::word).toList();
        return OutputForm.named(word)
                .orElseThrow(() -> new UsageException("--to takes one of " + String.join(", ", words) + ", not '" + word
                        + "'" + SpellingSuggestion.suggestion(word, words)));
    }
}
