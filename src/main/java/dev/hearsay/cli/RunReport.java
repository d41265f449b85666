// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.Outcome;
import dev.hearsay.batch.RunCounts;
import dev.hearsay.batch.Step;
import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Failure;
import dev.hearsay.model.PublicationStatus;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports to a person what a run does, and counts it. */
final class RunReport {

    private final PrintWriter err;
    private final boolean quiet;
    private ProgressDisplay progress = ProgressDisplay.NONE;
    private RunCounts counts = RunCounts.NONE;

    RunReport(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    /** Shows the progress of the run until it ends. */
    void show(ProgressDisplay shown) {
        progress = shown;
    }

    /** The run resumes earlier ones. */
    void resume(RunCounts before) {
        counts = before;
    }

    /** Reports what was skipped in folders, or in archives. */
    void skipped(Map<String, Integer> byEnding) {
        long these = byEnding.values().stream().mapToInt(Integer::intValue).sum();
        if (these > 0) {
            String what = byEnding.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + (entry.getKey().isEmpty() ? "others" : entry.getKey()))
                    .collect(Collectors.joining(", "));
            note("left out " + what + ", which Hearsay does not read");
        }
    }

    void written(Step step, List<Outcome> outcomes) {
        counts = counts.plus(outcomes);
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Extracted extracted) {
                extracted(extracted);
            } else if (outcome instanceof Outcome.Failed failed) {
                say(failed.failure().diagnostic());
            } else if (outcome instanceof Outcome.NoArticle none) {
                note(none.failure().diagnostic().replaceFirst(": error: ", ": note: "));
            }
        }
        progress.reached(step, ArticleWork.of(outcomes), counts.articles() + counts.failures() + counts.others());
    }

    private void extracted(Outcome.Extracted extracted) {
        String file = extracted.article().file();
        for (Note note : extracted.notes()) {
            note(file + ":" + note.line() + ":1: note: " + note.message());
        }
        if (extracted.article().metadata().status() == PublicationStatus.CANCELED) {
            note(file + ":1:1: note: its publisher has withdrawn the article "
                    + extracted.article().id());
        }
    }

    /** Reports an input that gives nothing to read. */
    void failure(Failure failure) {
        counts = counts.plus(List.of(new Outcome.Failed(failure)));
        say(failure.diagnostic());
    }

    /** Reports something that is not an error. */
    void note(String message) {
        if (!quiet) {
            say(message);
        }
    }

    /** Reports something that must always be shown. */
    void say(String message) {
        progress.interrupted();
        err.println(message);
        err.flush();
    }

    /**
     * @param read what was read
     * @param kept what the output contains of it
     */
    void summary(RunCounts read, RunCounts kept) {
        long dropped = read.articles() - kept.articles();
        note(count(kept.claims(), "claim") + " in " + count(kept.articles(), "article")
                + (dropped <= 0 ? "" : ", " + count(dropped, "other version") + " of them not kept")
                + (read.failures() == 0 ? "" : ", " + count(read.failures(), "failure"))
                + (read.others() == 0 ? "" : ", " + count(read.others(), "item") + " without an article"));
    }

    /** Reports why the run was stopped. */
    void tooManyFailures(long most, String advice) {
        say("hearsay: stopped because more than " + count(most, "article") + " failed (--max-failures)" + advice);
    }

    static String count(long number, String what) {
        return String.format("%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    /** The failures of this run and those that it resumes. */
    RunCounts counts() {
        return counts;
    }
}
