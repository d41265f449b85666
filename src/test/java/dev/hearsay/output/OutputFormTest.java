// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFormTest {

    @ParameterizedTest
    @EnumSource(OutputForm.class)
    void isFoundByItsWord(OutputForm form) {
        assertThat(OutputForm.named(form.word())).contains(form);
        assertThat(OutputForm.named(form.word().toUpperCase(Locale.ROOT))).contains(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jsonld", "xml", "jsonl "})
    void anotherWordIsNone(String word) {
        assertThat(OutputForm.named(word)).isEmpty();
    }

    @Test
    void isToldByTheEndingOfAFile() {
        assertThat(OutputForm.ofFileName("out/claims.jsonl")).contains(OutputForm.JSONL);
        assertThat(OutputForm.ofFileName("CLAIMS.NDJSON")).contains(OutputForm.JSONL);
        assertThat(OutputForm.ofFileName("claims.txt")).contains(OutputForm.TABLE);
        assertThat(OutputForm.ofFileName("claims.json")).contains(OutputForm.JSON);
        assertThat(OutputForm.ofFileName("claims.csv")).contains(OutputForm.CSV);
        assertThat(OutputForm.ofFileName("claims.TSV")).contains(OutputForm.TSV);
        assertThat(OutputForm.ofFileName("claims.jsonld")).contains(OutputForm.ANNOTATIONS);
        assertThat(OutputForm.ofFileName("claims.ann")).isEmpty();
        assertThat(OutputForm.ofFileName("claims")).isEmpty();
        assertThat(OutputForm.ofFileName("csv")).isEmpty();
        assertThat(OutputForm.ofFileName("claims.")).isEmpty();
        assertThat(OutputForm.ofFileName("")).isEmpty();
    }
}
