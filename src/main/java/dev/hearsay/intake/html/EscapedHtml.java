// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * HTML in a field that was escaped once too often, so that its parser returns tags as text. Copy that mentions a tag is
 * left alone: only a text that is enclosed in tags, or whose paragraphs are separated by them, is unescaped.
 */
public final class EscapedHtml {

    private static final String LT = "&(?:amp;)*(?:lt|LT|#0*60|#[xX]0*3[cC]);";
    private static final String GT = "&(?:amp;)*(?:gt|GT|#0*62|#[xX]0*3[eE]);";
    private static final String BLOCK =
            "(?:p|div|h[1-6]|ul|ol|li|blockquote|section|article|main|html|body|table|figure|pre)";
    private static final String INLINE = "(?:i|em|b|strong|span|u|a|q|sup|sub|small|font)";
    private static final String ATTRIBUTES = "(?:\\s(?:(?!" + LT + "|" + GT + ").){0,1000})?";

    /** A block element starts at the beginning of the text and ends somewhere in it. */
    private static final Pattern ENCLOSED = Pattern.compile("(?is)\\A(?:\\s|<[^<>]{0,1000}>)*+" + LT + "(" + BLOCK + ")"
            + ATTRIBUTES + GT + ".*" + LT + "/\\1\\s*" + GT);

    private static final Pattern BREAK = Pattern.compile(
            "(?is)(?:" + LT + "br\\s*/?" + GT + "\\s*){2}|" + LT + "/p\\s*" + GT + "\\s*" + LT + "p" + ATTRIBUTES + GT);

    private static final Pattern REAL_BLOCK = Pattern.compile("(?i)<(?:" + BLOCK + "|br)(?:\\s[^<>]{0,1000})?/?>");

    private static final Pattern INLINE_PAIR =
            Pattern.compile("(?is)" + LT + "(" + INLINE + ")" + ATTRIBUTES + GT + ".{1,300}?" + LT + "/\\1\\s*" + GT);

    private static final int MOST_TIMES = 3;

    private EscapedHtml() {}

    /** The HTML that a text was meant to be; unchanged if nothing shows that it was escaped too often. */
    public static String opened(String text) {
        return openedWhile(text, EscapedHtml::isEscaped);
    }

    /** The same for a headline, which has no blocks: tags within a line count too. */
    public static String openedLine(String text) {
        return openedWhile(opened(text), html -> INLINE_PAIR.matcher(html).find());
    }

    private static String openedWhile(String text, Predicate<String> isEscaped) {
        String html = text;
        for (int i = 0; i < MOST_TIMES && isEscaped.test(html); i++) {
            html = Parser.unescapeEntities(html, false);
        }
        return html;
    }

    private static boolean isEscaped(String text) {
        return text.indexOf('&') >= 0
                && (ENCLOSED.matcher(text).lookingAt()
                        || (BREAK.matcher(text).find()
                                && !REAL_BLOCK.matcher(text).find()));
    }
}
