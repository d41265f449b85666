// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * How many claims a seam goes through.
 *
 * @param direct claims
 * @param cut of them, those that begin or stop inside a quotation
 */
public record SeamCounts(int direct, int cut) {

    public static final SeamCounts NONE = new SeamCounts(0, 0);

    public SeamCounts plus(SeamCounts other) {
        return new SeamCounts(direct + other.direct, cut + other.cut);
    }

    /** The share of direct claims that are cut, in percent; 0 where there are none. */
    public double percent() {
        return direct == 0 ? 0 : 100.0 * cut / direct;
    }
}
