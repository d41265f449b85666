// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.detection;

/** Distinguishes text from binary data by control characters that nobody types. */
final class ControlCharacters {

    /** Many files hold a few stray ones, left by a terminal, a teleprinter or an old editor. */
    private static final int FEW = 8;

    private static final int ONE_IN = 20;

    private ControlCharacters() {}

    /** The offset at which data is evident: the first NUL, or the first of many control characters; -1 for text. */
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
