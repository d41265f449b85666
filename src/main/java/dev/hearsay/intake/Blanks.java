// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.pipeline.Typography;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Characters in markup: white space, where a line break is no more than a space, and what nobody typed. */
final class Blanks {

    private static final Pattern RUN = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f\\u0085]]|\\uFFFE|\\uFFFF");

    private static final Pattern TWICE =
            Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9A-Fa-f]{2,5}|(?!lt;|gt;)[A-Za-z][A-Za-z0-9]{1,30});");

    private Blanks() {}

    /** The text in one line with single blanks, without unseen characters, accents joined to their letters. */
    static String collapse(CharSequence text) {
        return strip(RUN.matcher(Typography.repaired(asTyped(text))).replaceAll(" "));
    }

    /** The text without white space of any kind, and without unseen characters, at its edges. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(char c) {
        return Typography.isBlank(c) || Typography.isUnseen(c);
    }

    /**
     * The text as it was typed: without control characters other than line breaks and tabs, and with quotation marks
     * where a feed escaped them once too often. Angle brackets stay escaped, for they would look like tags.
     */
    static String asTyped(CharSequence text) {
        String plain = CONTROL.matcher(text).replaceAll("");
        return plain.indexOf('&') < 0
                ? plain
                : TWICE.matcher(plain)
                        .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), true)));
    }
}
