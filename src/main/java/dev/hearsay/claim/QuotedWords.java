// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Quotation;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speech;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which characters of an article are in quotation marks, and so the speech type of a content. */
final class QuotedWords {

    /** PolNeAR's line: nine words in ten inside marks are direct speech, one in ten indirect. */
    private static final double DIRECT = 0.9;

    private static final double INDIRECT = 0.1;

    /** Possessive: else a word of a thousand apostrophes would fill the stack. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++(?:['’][\\p{L}\\p{N}_]++)*+");

    private final String text;
    private final BitSet quoted = new BitSet();

    QuotedWords(String text, List<Quotation> quotations) {
        this.text = text;
        for (Quotation quotation : quotations) {
            for (Span words : quotation.words()) {
                quoted.set(words.start(), words.end());
            }
        }
    }

    /** Direct, indirect or mixed, by how many of the content's words are in quotation marks. */
    Speech speech(List<Span> content) {
        int words = 0;
        int inMarks = 0;
        for (Span span : content) {
            Matcher word = WORD.matcher(text).region(span.start(), span.end());
            while (word.find()) {
                words++;
                inMarks += quoted.get(word.start()) ? 1 : 0;
            }
        }
        if (words == 0) {
            return within(content).isEmpty() ? Speech.INDIRECT : Speech.DIRECT;
        }
        double share = (double) inMarks / words;
        return share >= DIRECT ? Speech.DIRECT : share <= INDIRECT ? Speech.INDIRECT : Speech.MIXED;
    }

    /** The parts of the content in quotation marks, without the marks, in order. */
    List<Span> within(List<Span> content) {
        List<Span> parts = new ArrayList<>();
        for (Span span : content) {
            int from = quoted.nextSetBit(span.start());
            while (from >= 0 && from < span.end()) {
                int to = Math.min(span.end(), quoted.nextClearBit(from));
                parts.add(new Span(from, to));
                from = quoted.nextSetBit(to);
            }
        }
        return parts;
    }
}
