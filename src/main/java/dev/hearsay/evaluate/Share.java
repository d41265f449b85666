// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * How many of a number are right.
 *
 * @param right how many are
 * @param of the number
 */
public record Share(int right, int of) {

    static final Share NONE = new Share(0, 0);

    Share plus(boolean isRight) {
        return new Share(right + (isRight ? 1 : 0), of + 1);
    }

    /** From 0 to 100; 0 of none. */
    public double percent() {
        // one division, as the reference scorer does it, so that both round alike
        return of == 0 ? 0 : 100.0 * right / of;
    }
}
