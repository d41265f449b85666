// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.store.ReviewDisagreement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is at odds with reviewers' decisions, as lines. */
record DisagreementLines(List<ReviewDisagreement> found) {

    DisagreementLines {
        found = List.copyOf(found);
    }

    int count() {
        return found.size();
    }

    /** Tab-separated, with a heading. */
    String table() {
        return Stream.concat(
                        Stream.of(List.of("article", "claim", "what", "reviewer", "decision", "decided", "found")),
                        found.stream().map(DisagreementLines::cells))
                .map(cells -> cells.stream().map(DisagreementLines::cell).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    private static List<String> cells(ReviewDisagreement one) {
        String found = Objects.toString(one.found(), "");
        return List.of(
                one.articleId(),
                one.claim(),
                one.what(),
                one.reviewer(),
                one.decision(),
                Objects.toString(one.decided(), ""),
                one.other() == null ? found : one.other() + ": " + found);
    }

    /** A value on one line, without anything that a terminal would obey. */
    private static String cell(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    /** A JSON object a line. */
    String json() {
        return found.stream().map(one -> one.json() + "\n").collect(Collectors.joining());
    }
}
