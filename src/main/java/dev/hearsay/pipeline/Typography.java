// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The characters that readers can't distinguish from plain ones, or can't see at all: what word processors, layout systems and
 * keyboards use for a space, a hyphen, an apostrophe or a letter. They are listed only here.
 *
 * <p>The names in the comments are those of the Unicode Standard.
 */
public final class Typography {

    private static final int COMBINING_GRAPHEME_JOINER = 0x34F;
    private static final int OBJECT_REPLACEMENT = 0xFFFC;
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private Typography() {}

    /** Whether it is white space of any kind, such as a no-break space or the line end of any system. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x85
                || codePoint == OBJECT_REPLACEMENT
                || codePoint == BRAILLE_BLANK;
    }

    /**
     * Whether it is invisible: soft hyphens, zero-width spaces and joiners, marks of writing direction, byte order marks,
     * variation selectors, control characters.
     */
    public static boolean isUnseen(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || (type == Character.CONTROL && !isBlank(codePoint))
                || codePoint == COMBINING_GRAPHEME_JOINER
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** Whether it combines with the letter before it, as a combining accent does. */
    static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) && !isUnseen(codePoint);
    }

    /**
     * The text of markup as a browser shows it: without invisible characters, with accents joined to their letters, and a plain
     * space for any white space except line ends. Control characters from U+0080 on are kept, since they may be remains of a
     * misread character.
     */
    public static String repaired(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isUnseen(c) || (c >= 0x80 && c < 0xA0)).forEach(c -> {
            boolean blank = Character.getType(c) == Character.SPACE_SEPARATOR || c == OBJECT_REPLACEMENT;
            seen.appendCodePoint(blank || c == BRAILLE_BLANK ? ' ' : c);
        });
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /** The plain characters for the one at {@code at}: empty if it is invisible; null if it is already plain. */
    static @Nullable String plain(String text, int at) {
        int codePoint = text.codePointAt(at);
        if (codePoint < 0x7F && codePoint >= ' ') {
            return codePoint == '`' && isBetweenLetters(text, at) ? "’" : null;
        }
        if (isUnseen(codePoint)) {
            return "";
        }
        String mark = mark(text, at, codePoint);
        return mark == null ? letters(codePoint) : mark;
    }

    private static @Nullable String mark(String text, int at, int codePoint) {
        return switch (codePoint) {
            case 0x0B, 0x85, 0x2028 ->
                "\n"; // line tabulation (a word processor's line break), next line, line separator
            case 0x2029 -> "\n\n"; // paragraph separator
            case 0x1C, 0x1D, 0x1E, 0x1F, OBJECT_REPLACEMENT, BRAILLE_BLANK -> " ";
            case IDEOGRAPHIC_SPACE -> "  "; // as wide as two spaces: an indent
            case 0x2010, 0x2011, 0x2212, 0xFE63 -> "-"; // hyphen, non-breaking and small hyphen, minus sign
            case 0x2012 -> "–"; // figure dash
            case 0x2015, 0xFE58 -> "—"; // horizontal bar, small em dash
            case 0x2BC -> "’"; // modifier letter apostrophe
            case 0x2032, 0x2B9, 0xB4 -> isLetterBefore(text, at) ? "’" : null; // prime, acute accent
            case 0x2018, 0x201B -> isBetweenLetters(text, at) ? "’" : null; // an opening mark in a name
            case 0x2033 -> isDigitBefore(text, at) ? null : "\""; // double prime, unless it counts inches
            default -> Character.getType(codePoint) == Character.SPACE_SEPARATOR && codePoint != ' ' ? " " : null;
        };
    }

    /** Ligatures such as ﬁ, full-width letters, and the bold and italic ones of mathematics. */
    private static @Nullable String letters(int codePoint) {
        boolean formed = (codePoint >= 0xFB00 && codePoint <= 0xFB06)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF5E)
                || (codePoint >= 0x1D400 && codePoint <= 0x1D7FF);
        return formed ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC) : null;
    }

    private static boolean isBetweenLetters(String text, int at) {
        return isLetterBefore(text, at) && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean isLetterBefore(String text, int at) {
        return at > 0 && (Character.isLetter(text.codePointBefore(at)) || isCombining(text.codePointBefore(at)));
    }

    private static boolean isDigitBefore(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }
}
