// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFeatureTest {

    @ParameterizedTest
    @CsvSource({
        "12, NO_LETTERS",
        "“, NO_LETTERS",
        "ab, LOWER",
        "straße, LOWER",
        "Ab, CAPITALISED",
        "A, CAPITALISED",
        "McNab, CAPITALISED",
        "AB, CAPITALS",
        "B-52, CAPITALS",
        "aB, MIXED",
        "東京, MIXED"
    })
    void aWordHasTheCaseOfItsLetters(String word, CaseFeature expected) {
        assertThat(CaseFeature.of(word)).isEqualTo(expected);
    }
}
