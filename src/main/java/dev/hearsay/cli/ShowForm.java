// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.OutputForm;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms in which claims are shown. */
enum ShowForm {
    /** Day, speaker and content. */
    TABLE(null),
    /** The record, and its passages in the article. */
    PROOF(null),
    JSONL(OutputForm.JSONL),
    JSON(OutputForm.JSON),
    CSV(OutputForm.CSV),
    TSV(OutputForm.TSV);

    private final @Nullable OutputForm records;

    ShowForm(@Nullable OutputForm records) {
        this.records = records;
    }

    /** The output form for programs; empty if the form is for people. */
    Optional<OutputForm> records() {
        return Optional.ofNullable(records);
    }

    static boolean isForm(String word) {
        return Arrays.stream(values()).anyMatch(form -> form.name().equalsIgnoreCase(word));
    }
}
