// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.regex.Pattern;

/** Distinguishes markup in a field from plain text if nothing else says which it is. */
public final class MarkupEvidence {

    private static final String TAG = "(?:p|div|span|br|h[1-6]|ul|ol|li|a|b|i|em|strong|blockquote|section|article|body"
            + "|html|figure|img|table|hr|sup|sub|q|u|small|font|aside|iframe)";

    private static final Pattern START = Pattern.compile("(?i)\\s*<(?:!--|!doctype\\s|" + TAG + "(?:\\s[^<>]*)?/?>)");

    private static final Pattern INSIDE =
            Pattern.compile("(?i)</" + TAG + "\\s*>|<(?:br|hr)\\s*/?>|<(?:p|div|h[1-6]|li|blockquote)(?:\\s[^<>]*)?>");

    private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml\\s|nitf\\b|[A-Za-z]*NITF\\b)");

    private MarkupEvidence() {}

    /** Whether it is HTML or a piece of it. */
    public static boolean isHtml(String text) {
        return !isXml(text)
                && (START.matcher(text).lookingAt() || INSIDE.matcher(text).find());
    }

    /** Whether it is an XML document, such as a NITF one. */
    public static boolean isXml(String text) {
        return XML.matcher(text).lookingAt();
    }
}
