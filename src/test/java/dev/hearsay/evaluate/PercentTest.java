// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    /** As Python writes them with {@code f"{x:.1f}"}. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "100, 100.0",
        "12.25, 12.2",
        "12.75, 12.8",
        "6.25, 6.2",
        "0.25, 0.2",
        "0.35, 0.3",
        "0.05, 0.1",
        "99.95, 100.0",
        "33.333333333333336, 33.3",
        "1.15, 1.1",
        "68.75, 68.8",
        "40.625, 40.6"
    })
    void roundsTheExactDoubleHalvesToEven(double percent, String written) {
        assertThat(Percent.format(percent)).isEqualTo(written);
        assertThat(Percent.formatWide(percent)).hasSize(5).endsWith(written);
    }
}
