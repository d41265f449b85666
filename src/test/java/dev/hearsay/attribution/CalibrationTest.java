// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Calibration CALIBRATION = new Calibration(List.of(-0.5, 0.8, 0.4, 0.6, 0.3, 0.2));

    @Test
    void moreEvidenceIsMoreConfidence() {
        double weak = CALIBRATION.confidence(new CalibrationFeatures(0.4, 0.5, 0.5, 0.4, true));
        double strong = CALIBRATION.confidence(new CalibrationFeatures(0.9, 0.5, 0.5, 0.4, true));
        assertThat(strong).isGreaterThan(weak);
    }

    @Test
    void certaintyStaysANumberBetweenNoughtAndOneWithFourDecimals() {
        for (double p : new double[] {0, 1e-300, 0.5, 1}) {
            double confidence = CALIBRATION.confidence(new CalibrationFeatures(p, p, p, p, false));
            assertThat(confidence).isBetween(0.0, 1.0);
            assertThat(confidence * 10_000).isEqualTo(Math.rint(confidence * 10_000));
        }
    }
}
