// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * A number of items and how many of them are right.
 *
 * @param right number of right items
 * @param of number of items
 */
public record Share(int right, int of) {

    static final Share NONE = new Share(0, 0);

    Share plus(boolean isRight) {
        return new Share(right + (isRight ? 1 : 0), of + 1);
    }

    Share plus(Share other) {
        return new Share(right + other.right, of + other.of);
    }

    /** In percent, from 0 to 100; 0 if there are no items. */
    public double percent() {
        // a single division, as in the reference scorer, so that both round alike
        return of == 0 ? 0 : 100.0 * right / of;
    }
}
