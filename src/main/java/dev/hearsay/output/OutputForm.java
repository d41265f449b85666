// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that claims can be written in. */
public enum OutputForm {
    /** The claim record, one a line. */
    JSONL("jsonl"),
    /** One array of claim records. */
    JSON("json"),
    /** A row a claim, comma-separated. */
    CSV("csv"),
    /** A row a claim, tab-separated. */
    TSV("tsv"),
    /** The claim record as columns, for tools of data analysis. */
    PARQUET("parquet"),
    /** A folder for the annotation tool brat; only when asked for by name. */
    BRAT("brat"),
    /** The W3C's Web Annotations, as JSON-LD. */
    ANNOTATIONS("annotations"),
    /** schema.org's Claims, as JSON-LD; only when asked for by name, since its files end in .jsonld, too. */
    SCHEMA_ORG("schema-org"),
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

    /** The endings of file names that stand for it, in lower case and without the dot; the first is the usual one. */
    public List<String> endings() {
        return switch (this) {
            case JSONL -> List.of("jsonl", "ndjson");
            case JSON -> List.of("json");
            case CSV -> List.of("csv");
            case TSV -> List.of("tsv");
            case PARQUET -> List.of("parquet");
            case ANNOTATIONS -> List.of("jsonld");
            case TABLE -> List.of("txt");
            case BRAT, SCHEMA_ORG, PREDICTIONS -> List.of();
        };
    }

    /** Whether it is a table of columns that can be chosen. */
    public boolean isTabular() {
        return this == CSV || this == TSV;
    }

    /** Whether writing can continue where an earlier writer ended, so that a run can be resumed. */
    public boolean isResumable() {
        return this != TABLE && this != BRAT;
    }

    /** Whether the output is complete after each article, so that it can be appended to indefinitely. */
    public boolean isOpenEnded() {
        return this == JSONL || this == CSV || this == TSV || this == PREDICTIONS;
    }

    /** Whether it can be written to a stream; other forms need a file or a folder. */
    public boolean isStream() {
        return this != PARQUET && this != BRAT;
    }

    /** Whether it is a folder of files rather than one file or stream. */
    public boolean isFolder() {
        return this == BRAT;
    }

    /** The form with this name, in either case; empty if there is none. */
    public static Optional<OutputForm> named(String word) {
        return Arrays.stream(values())
                .filter(form -> form.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** The form that a file name's ending denotes, in either case; empty if it denotes none. */
    public static Optional<OutputForm> ofFileName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> dot >= 0 && form.endings().contains(ending))
                .findFirst();
    }
}
