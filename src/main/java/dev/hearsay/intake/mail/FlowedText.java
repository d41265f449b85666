// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import java.util.regex.Pattern;

/**
 * Plain text of a message whose lines a mail program broke, with a blank before each break that the program inserted
 * (RFC 3676).
 */
final class FlowedText {

    /** The separator of a signature ends in a blank, but its line break is a real one. */
    private static final Pattern SOFT_BREAK = Pattern.compile("(?<!(?:^|\\n)--) \\r?\\n(?! ?>)(?=\\S)");

    /** A blank added before a line so that it doesn't look like a quotation. */
    private static final Pattern STUFFED = Pattern.compile("(?m)^ (?=[ >]|From )");

    private FlowedText() {}

    static String join(String text) {
        return STUFFED.matcher(SOFT_BREAK.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
