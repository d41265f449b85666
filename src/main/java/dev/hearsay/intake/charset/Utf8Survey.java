// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

/**
 * How much of some bytes is UTF-8.
 *
 * @param good how many well-formed characters of several bytes there are
 * @param bad how many bytes beyond ASCII belong to no such character
 */
record Utf8Survey(int good, int bad) {

    static Utf8Survey of(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int more = bytes[i] >= 0 ? 0 : continuation(bytes, i);
            if (bytes[i] < 0 && more > 0) {
                good++;
            } else if (bytes[i] < 0) {
                bad++;
            }
            i += 1 + more;
        }
        return new Utf8Survey(good, bad);
    }

    /** How many bytes follow the first byte of a well-formed character; 0 if the character isn't well formed. */
    private static int continuation(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int wanted = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0;
        for (int i = 1; i <= wanted; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return wanted;
    }

    /** Whether this was UTF-8 once: in another character set such sequences are rare. */
    boolean isDamaged() {
        return good > bad;
    }
}
