// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.detection;

/** Tells text from data by the characters that no typist enters. */
final class ControlCharacters {

    /** A few stray ones are in many a file: what a terminal, a teleprinter or an old editor left. */
    private static final int FEW = 8;

    private static final int ONE_IN = 20;

    private ControlCharacters() {}

    /** Where data shows itself: the first NUL, or the first control character of many; -1 in text. */
    static int firstOfData(String view) {
        int nul = view.indexOf('\0');
        if (nul >= 0) {
            return nul;
        }
        int first = -1;
        int count = 0;
        for (int i = 0; i < view.length(); i++) {
            if (isControl(view.charAt(i))) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return count > FEW && (long) count * ONE_IN > view.length() ? first : -1;
    }

    private static boolean isControl(char c) {
        return c == 0x7F || (c < ' ' && (c < '\t' || c > '\r'));
    }
}
