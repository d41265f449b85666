// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * How many claims are truncated at a window boundary.
 *
 * @param direct number of direct claims
 * @param cut number of direct claims that begin or stop inside a quotation
 */
public record SeamCounts(int direct, int cut) {

    public static final SeamCounts NONE = new SeamCounts(0, 0);

    public SeamCounts plus(SeamCounts other) {
        return new SeamCounts(direct + other.direct, cut + other.cut);
    }

    /** The share of direct claims that are truncated, in percent; 0 if there are none. */
    public double percent() {
        return direct == 0 ? 0 : 100.0 * cut / direct;
    }
}
