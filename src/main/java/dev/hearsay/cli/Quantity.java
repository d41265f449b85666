// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

/** Formats a number of things for people. */
final class Quantity {

    private Quantity() {}

    /** Such as "1 claim" or "1,204 claims". */
    static String of(long count, String thing) {
        return String.format("%,d %s%s", count, thing, count == 1 ? "" : "s");
    }
}
