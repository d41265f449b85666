// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.Outcome;
import dev.hearsay.intake.Note;
import dev.hearsay.model.Failure;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a person what a run does and counts it. */
final class RunReport {

    private final PrintWriter err;
    private final boolean quiet;
    private final List<Failure> failures = new ArrayList<>();
    private long articles;
    private long claims;
    private long skipped;

    RunReport(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    void skipped(Map<String, Integer> byEnding) {
        skipped = byEnding.values().stream().mapToInt(Integer::intValue).sum();
        if (skipped > 0) {
            String what = byEnding.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", "));
            note("left out " + what + ": in a folder only .txt, .text and files without an ending are read");
        }
    }

    void extracted(Outcome.Extracted extracted, int written) {
        articles++;
        claims += written;
        for (Note note : extracted.notes()) {
            note(extracted.article().file() + ":" + note.line() + ":1: note: " + note.message());
        }
    }

    void failure(Failure failure) {
        failures.add(failure);
        err.println(failure.diagnostic());
        err.flush();
    }

    /** Something that is no error. */
    void note(String message) {
        if (!quiet) {
            err.println(message);
            err.flush();
        }
    }

    void summary() {
        note(count(claims, "claim") + " in " + count(articles, "article")
                + (failures.isEmpty() ? "" : ", " + count(failures.size(), "failure")));
    }

    private static String count(long number, String what) {
        return String.format("%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    List<Failure> failures() {
        return failures;
    }

    long articles() {
        return articles;
    }

    long claims() {
        return claims;
    }

    long skipped() {
        return skipped;
    }
}
