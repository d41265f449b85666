// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.BitSet;

/**
 * Finds the quoted parts of a text as the measures define them: from an opening double mark to the closing one or the end of
 * the paragraph, without the marks themselves; straight marks open and close alternately.
 */
final class QuotedText {

    private QuotedText() {}

    /** The offsets of the quoted characters, in code points. */
    static BitSet of(String text) {
        int[] codePoints = text.codePoints().toArray();
        BitSet quoted = new BitSet(codePoints.length);
        boolean open = false;
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            if (c == '\n' && i + 1 < codePoints.length && codePoints[i + 1] == '\n') {
                open = false;
            }
            if (c == '“') {
                open = true;
            } else if (c == '”') {
                open = false;
            } else if (c == '"') {
                open = !open;
            } else {
                quoted.set(i, open);
            }
        }
        return quoted;
    }
}
