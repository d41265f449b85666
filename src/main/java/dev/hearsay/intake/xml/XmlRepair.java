// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.xml;

import dev.hearsay.intake.repair.NamedCharacters;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends faults in XML that have only one possible fix: a character that XML 1.0 forbids (section 2.2) becomes a space,
 * and an ampersand or a less-than sign that begins neither a reference nor a tag is escaped. Text inside CDATA
 * loses only the forbidden characters.
 */
public final class XmlRepair {

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,8})|(\\d{1,9}));");
    private static final Pattern AMPERSAND =
            Pattern.compile("&(?!#\\d{1,9};|#[xX][0-9A-Fa-f]{1,8};|[A-Za-z]\\w{0,31};)");
    private static final Pattern NAME = Pattern.compile("&([A-Za-z]\\w{0,31});");
    private static final Pattern LESS_THAN = Pattern.compile("<(?![\\p{L}_:/!?])");

    private XmlRepair() {}

    /** Applies every repair. */
    public static String of(String xml) {
        return outsideOfCdata(characters(xml), XmlRepair::markup);
    }

    /** Repairs only the forbidden characters and the stray ampersands. */
    public static String careful(String xml) {
        return outsideOfCdata(characters(xml), part -> AMPERSAND.matcher(part).replaceAll("&amp;"));
    }

    private static String characters(String xml) {
        StringBuilder plain = new StringBuilder(xml.length());
        xml.codePoints().forEach(c -> plain.appendCodePoint(isAllowed(c) ? c : ' '));
        return plain.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c > 0xFFFF;
    }

    private static String outsideOfCdata(String xml, UnaryOperator<String> mend) {
        StringBuilder mended = new StringBuilder(xml.length());
        int from = 0;
        int open = xml.indexOf(CDATA);
        while (open >= 0) {
            int end = xml.indexOf(CDATA_END, open);
            int close = end < 0 ? xml.length() : end + CDATA_END.length();
            mended.append(mend.apply(xml.substring(from, open))).append(xml, open, close);
            from = close;
            open = xml.indexOf(CDATA, close);
        }
        return mended.append(mend.apply(xml.substring(from))).toString();
    }

    private static String markup(String part) {
        String numbers = NUMBER.matcher(part).replaceAll(XmlRepair::number);
        String ampersands = AMPERSAND.matcher(numbers).replaceAll("&amp;");
        String names = NAME.matcher(ampersands).replaceAll(XmlRepair::name);
        return LESS_THAN.matcher(names).replaceAll("&lt;");
    }

    private static String number(MatchResult reference) {
        String hexadecimal = reference.group(1);
        long code = hexadecimal == null ? Long.parseLong(reference.group(2)) : Long.parseLong(hexadecimal, 16);
        boolean allowed = code <= Character.MAX_CODE_POINT && isAllowed((int) code);
        return allowed ? Matcher.quoteReplacement(reference.group()) : " ";
    }

    private static String name(MatchResult reference) {
        String name = reference.group(1);
        return NamedCharacters.isKnown(name) || name.equals("apos") ? reference.group() : "&amp;" + name + ";";
    }
}
