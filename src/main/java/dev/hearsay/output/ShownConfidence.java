// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A confidence as people are shown it. */
public final class ShownConfidence {

    private ShownConfidence() {}

    /** With two decimals, rounded down, so that what reads 0.50 is not below it. */
    public static String of(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.DOWN).toPlainString();
    }
}
