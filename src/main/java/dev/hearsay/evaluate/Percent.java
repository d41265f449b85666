// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes percentages with one decimal, rounded from the exact value of the double, halves to the even digit. */
final class Percent {

    private Percent() {}

    static BigDecimal rounded(double percent) {
        // String.format would round half up, and some halves then differ from the reference scorer's
        return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN);
    }

    static String format(double percent) {
        return rounded(percent).toPlainString();
    }

    /** At least five characters wide. */
    static String formatWide(double percent) {
        String number = format(percent);
        return " ".repeat(Math.max(0, 5 - number.length())) + number;
    }
}
