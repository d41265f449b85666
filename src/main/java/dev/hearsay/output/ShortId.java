// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/** The beginning of a claim's id, by which people refer to it. */
final class ShortId {

    /** {@code c_} and eight hexadecimal digits: two of ten thousand claims share them in one run of a hundred. */
    static final int LENGTH = 10;

    private ShortId() {}

    static String of(String id) {
        return id.substring(0, Math.min(LENGTH, id.length()));
    }
}
