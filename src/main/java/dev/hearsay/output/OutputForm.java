// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms that claims can be written in. */
public enum OutputForm {
    /** The claim record, one a line. */
    JSONL("jsonl"),
    /** For a person at a terminal. */
    TABLE("table"),
    /** What the scorer reads, a document a line; only when asked for by name, since its files end in .jsonl too. */
    PREDICTIONS("predictions");

    private final String word;

    OutputForm(String word) {
        this.word = word;
    }

    /** What it is called on the command line, such as {@code jsonl}. */
    public String word() {
        return word;
    }

    /** Whether more can be written behind what is there, so that a run can be gone on with. */
    public boolean isAppendable() {
        return this == JSONL || this == PREDICTIONS;
    }

    /** The form called {@code word}, in either case; empty if there is none. */
    public static Optional<OutputForm> named(String word) {
        return Arrays.stream(values())
                .filter(form -> form.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** The form that the ending of a file's name stands for; empty if it stands for none. */
    public static Optional<OutputForm> ofFileName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            case "txt" -> Optional.of(TABLE);
            default -> Optional.empty();
        };
    }
}
