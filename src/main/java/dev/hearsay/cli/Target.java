// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.OutputForm;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where claims go. */
sealed interface Target {

    /** The caller's own stream. */
    record StandardOutput() implements Target {}

    /**
     * A file, or for forms of several files a folder.
     *
     * @param path as given
     */
    record File(Path path) implements Target {}

    /**
     * What the user names.
     *
     * @param output as given; null for none
     */
    static Target of(@Nullable String output) throws UsageException {
        if (output == null || output.equals("-")) {
            return new StandardOutput();
        }
        try {
            return new File(Path.of(output));
        } catch (InvalidPathException e) {
            throw new UsageException("--output: '" + output + "' can't be the name of a file");
        }
    }

    /**
     * The form asked for; else by the ending of a file's name, and on a terminal a table.
     *
     * @param word as given; null for none
     */
    default OutputForm form(@Nullable String word, Terminal terminal) throws UsageException {
        if (word != null) {
            String choice =
                    Arrays.stream(OutputForm.values()).map(OutputForm::word).collect(Collectors.joining(", "));
            Optional<OutputForm> form = OutputForm.named(word);
            return form.orElseThrow(() -> new UsageException("--to takes one of " + choice + ", not '" + word + "'"));
        }
        if (this instanceof File file) {
            return OutputForm.ofFileName(file.path().toString()).orElse(OutputForm.JSONL);
        }
        return terminal.interactive() ? OutputForm.TABLE : OutputForm.JSONL;
    }
}
