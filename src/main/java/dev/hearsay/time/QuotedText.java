// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Span;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters of a text stand between double quotation marks. Each paragraph is read by itself, so that a mark
 * that was forgotten spoils no more than that.
 */
final class QuotedText {

    /** Two apostrophes are what is left of a mark in some archives. */
    private static final Pattern MARK = Pattern.compile("[“”\"«»]|''");

    private final BitSet quoted = new BitSet();

    QuotedText(String text, List<Span> paragraphs) {
        for (Span paragraph : paragraphs) {
            read(text, paragraph);
        }
    }

    private void read(String text, Span paragraph) {
        Matcher mark = MARK.matcher(text).region(paragraph.start(), paragraph.end());
        int open = -1;
        while (mark.find()) {
            boolean opens = "“«".contains(mark.group()) || (open < 0 && !"”»".contains(mark.group()));
            if (opens && open < 0) {
                open = mark.start();
            } else if (!opens && open >= 0) {
                quoted.set(open, mark.end());
                open = -1;
            }
        }
        if (open >= 0) {
            quoted.set(open, paragraph.end());
        }
    }

    /** Whether the character at {@code offset} is quoted. */
    boolean holds(int offset) {
        return quoted.get(offset);
    }

    /** The offsets in {@code span} that are quoted. */
    BitSet in(Span span) {
        BitSet in = quoted.get(0, span.end());
        in.clear(0, span.start());
        return in;
    }
}
