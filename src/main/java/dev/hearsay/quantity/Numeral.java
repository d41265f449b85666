// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import java.math.BigDecimal;

/**
 * A number as it was read.
 *
 * @param value of it, with its scale
 * @param scale that was named with it ("million"); 1 if none was
 * @param next number of the lexeme behind it
 * @param figures whether it begins with figures
 */
record Numeral(BigDecimal value, BigDecimal scale, int next, boolean figures) {

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    /** The same with the scale of a range's second number: "$5 to $7 million". */
    Numeral withScale(BigDecimal other) {
        return new Numeral(value.multiply(other), other, next, figures);
    }
}
