// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2031-05-06, 2031-05-06, true",
        "2031-05-06, 2031-05, true",
        "2031-05-06, 2031, true",
        "2031-05, 2031-05-06, false",
        "'', 2031, false",
        "2031-W18, 2031-05, true",
        "2031-W18, 2031-04, true",
        "2031-W18, 2031-06, false",
        "2026-W53, 2027-01, true",
        "2031-W53, 2031, false",
        "2031-W00, 2031, false",
        "2031-W99, 2031, false",
        "0000-W01, 2031, false",
        "2031-W5, 2031, true",
        "2031-W19, 2031-W19, true",
        "2031-05-05, 2031-W19, true",
        "2031-05-11, 2031-W19, true",
        "2031-05-12, 2031-W19, false",
        "2031-05, 2031-W19, false",
        "2031-05-05, 2031-W99, false",
        "'', 2031-W19, false"
    })
    void aDateFitsTheStatedOneThatHoldsIt(String claimed, String stated, boolean fits) {
        assertThat(StatedDate.fits(claimed, stated)).isEqualTo(fits);
    }
}
