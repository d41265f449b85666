// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Formats percentages with one decimal, rounded half to even from the exact value of the double. */
final class Percent {

    private Percent() {}

    static BigDecimal rounded(double percent) {
        // String.format rounds half up, which differs from the reference scorer for some values
        return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN);
    }

    static String format(double percent) {
        return rounded(percent).toPlainString();
    }

    /** Rounded to a whole number in the same way. */
    static String formatWhole(double percent) {
        return new BigDecimal(percent).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Padded to at least five characters. */
    static String formatWide(double percent) {
        String number = format(percent);
        return " ".repeat(Math.max(0, 5 - number.length())) + number;
    }
}
