// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

/** White space inside a paragraph. */
final class Blanks {

    private Blanks() {}

    /** One blank for each run of white space, none at the edges, and no control characters. */
    static String collapse(CharSequence written) {
        StringBuilder text = new StringBuilder(written.length());
        boolean blank = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                blank = true;
            } else if (!Character.isISOControl(c)) {
                if (blank && text.length() > 0) {
                    text.append(' ');
                }
                blank = false;
                text.append(c);
            }
        }
        return text.toString().strip();
    }
}
