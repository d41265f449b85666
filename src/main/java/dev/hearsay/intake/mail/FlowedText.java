// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import java.util.regex.Pattern;

/** Plain text of a message whose lines a mail program broke, with a blank before each break of its own (RFC 3676). */
final class FlowedText {

    /** The line of a signature ends in a blank and is a line all the same. */
    private static final Pattern SOFT_BREAK = Pattern.compile("(?<!(?:^|\\n)--) \\r?\\n(?! ?>)(?=\\S)");

    /** A blank that was put before a line so that it doesn't look like another's words. */
    private static final Pattern STUFFED = Pattern.compile("(?m)^ (?=[ >]|From )");

    private FlowedText() {}

    static String join(String text) {
        return STUFFED.matcher(SOFT_BREAK.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
