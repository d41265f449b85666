// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as decimals. */
final class Ratios {

    private static final int DECIMALS = 4;

    private Ratios() {}

    /** To four decimals. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN);
    }
}
