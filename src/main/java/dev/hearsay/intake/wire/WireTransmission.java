// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * One story of a wire transmission as its control characters divide it: SOH heading STX text ETX ending EOT.
 *
 * @param heading codes for the wire's own use: service, number, priority, category, keyword
 * @param text headlines and copy; empty for a heading alone
 * @param ending mostly the time at which it was sent
 */
record WireTransmission(String heading, String text, String ending) {

    private static final char SOH = 1;
    private static final char STX = 2;
    private static final char ETX = 3;
    private static final char EOT = 4;

    /** The stories of a file in order; one that was cut off has the part that arrived. */
    static List<WireTransmission> of(String file) {
        List<WireTransmission> stories = new ArrayList<>();
        int from = file.indexOf(SOH);
        while (from >= 0) {
            int next = file.indexOf(SOH, from + 1);
            int end = next < 0 ? file.length() : next;
            int close = file.indexOf(EOT, from);
            stories.add(story(file.substring(from + 1, close < 0 ? end : Math.min(end, close))));
            from = next;
        }
        return stories;
    }

    private static WireTransmission story(String story) {
        int text = story.indexOf(STX);
        if (text < 0) {
            return new WireTransmission(story, "", "");
        }
        int end = story.indexOf(ETX, text);
        return new WireTransmission(
                story.substring(0, text),
                story.substring(text + 1, end < 0 ? story.length() : end),
                end < 0 ? "" : story.substring(end + 1));
    }

    /**
     * Whether it follows ANPA 1312, as in America: a control character divides the heading, and a caret begins
     * each headline.
     */
    boolean isAnpa() {
        return heading.chars().anyMatch(c -> c == 0x1F || (c >= 0x11 && c <= 0x14))
                || text.stripLeading().startsWith("^");
    }
}
