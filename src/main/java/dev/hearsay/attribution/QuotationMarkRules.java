// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.QuotationMark;
import org.jspecify.annotations.Nullable;

/** Which characters may open or close a quotation, given the characters around them. */
final class QuotationMarkRules {

    private static final char NONE = ' ';

    private final String text;
    private final int from;
    private final int to;

    /** The rules for the paragraph {@code [from, to)} of {@code text}. */
    QuotationMarkRules(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Whether the mark may also be an apostrophe. */
    static boolean isSingle(QuotationMark mark) {
        return mark == QuotationMark.SINGLE_CURLY || mark == QuotationMark.SINGLE_STRAIGHT;
    }

    char at(int i) {
        return i >= from && i < to ? text.charAt(i) : NONE;
    }

    /** How many characters the mark at {@code i} has. */
    int width(int i) {
        return (at(i) == '`' && at(i + 1) == '`') || (at(i) == '\'' && at(i + 1) == '\'') ? 2 : 1;
    }

    /** The kind of quotation that a mark at {@code i} could open, by its form and the characters around it; null for none. */
    @Nullable QuotationMark opening(int i) {
        return switch (at(i)) {
            case '“' -> endsWord(i) ? null : QuotationMark.CURLY;
            case '„' -> QuotationMark.LOW;
            case '‚' -> beginsWord(i, 1) ? QuotationMark.SINGLE_LOW : null;
            case '‹' -> QuotationMark.SINGLE_GUILLEMET;
            case '«' -> endsWord(i) ? null : QuotationMark.GUILLEMET;
            case '»' -> beginsWord(i, 1) ? QuotationMark.REVERSED_GUILLEMET : null;
            case '"' -> beginsWord(i, 1) ? QuotationMark.STRAIGHT : null;
            case '‘' -> beginsWord(i, 1) && !isDecade(i) ? QuotationMark.SINGLE_CURLY : null;
            case '`' -> at(i + 1) == '`' ? QuotationMark.BACKTICK : null;
            case '\'' -> at(i + 1) != '\'' && beginsWord(i, 1) && !isDecade(i) ? QuotationMark.SINGLE_STRAIGHT : null;
            default -> null;
        };
    }

    /**
     * Whether the mark at {@code i} closes a quotation opened by {@code mark}; false for single marks, which
     * {@link SingleQuotationMarks} decides.
     */
    boolean closes(int i, QuotationMark mark) {
        return switch (mark) {
            case STRAIGHT -> at(i) == '"';
            case CURLY -> at(i) == '”';
            case LOW -> at(i) == '“' || at(i) == '”';
            case SINGLE_LOW -> (at(i) == '‘' || at(i) == '’') && endsWord(i);
            case GUILLEMET -> at(i) == '»';
            case SINGLE_GUILLEMET -> at(i) == '›';
            case REVERSED_GUILLEMET -> at(i) == '«' || (at(i) == '»' && !beginsWord(i, 1));
            case BACKTICK -> at(i) == '\'' && at(i + 1) == '\'';
            case SINGLE_CURLY, SINGLE_STRAIGHT -> false;
        };
    }

    /** Whether the mark at {@code i} closes such a quotation although it has another form: copy mixes forms. */
    boolean closesLoosely(int i, QuotationMark mark) {
        String others = switch (mark) {
            case CURLY -> "\"“";
            case STRAIGHT -> "”";
            case LOW -> "\"";
            default -> "";
        };
        return others.indexOf(at(i)) >= 0 && endsWord(i);
    }

    /** Whether an apostrophe or single mark at {@code i} could close a quotation: a word ends before it. */
    boolean closesSingle(int i, QuotationMark mark) {
        char form = mark == QuotationMark.SINGLE_CURLY ? '’' : '\'';
        return at(i) == form && !Character.isLetterOrDigit(at(i + 1)) && !isSpace(at(i - 1));
    }

    /** Whether punctuation beside a single mark shows that it closes a quotation and is not a possessive. */
    boolean closesSurely(int i) {
        return ".,!?…;:".indexOf(at(i - 1)) >= 0 || ".,;:!?)”\"—–".indexOf(at(i + 1)) >= 0 || i + 1 >= to;
    }

    /** {@code nations’ leaders}: an s before and a word after. */
    boolean looksPossessive(int i) {
        char before = Character.toLowerCase(at(i - 1));
        return before == 's' && isSpace(at(i + 1)) && Character.isLetterOrDigit(at(i + 2));
    }

    /**
     * Whether a mark at {@code i} stands where speech begins: at the start of its paragraph, or after a comma, colon or dash.
     */
    boolean introduced(int i) {
        int before = i - 1;
        while (before >= from && isSpace(at(before))) {
            before--;
        }
        return before < from || ":,—–".indexOf(at(before)) >= 0;
    }

    private boolean beginsWord(int i, int width) {
        char before = at(i - 1);
        char after = at(i + width);
        boolean open = isSpace(before) || "([{—–-/“‘\"'«„»".indexOf(before) >= 0;
        return open && !isSpace(after);
    }

    /** A word or its punctuation before, and no word after; after a figure the mark may stand for inches. */
    private boolean endsWord(int i) {
        char before = at(i - 1);
        char after = at(i + 1);
        boolean ends = Character.isLetter(before) || ".,!?…’'%)".indexOf(before) >= 0;
        return ends && !Character.isLetterOrDigit(after);
    }

    /** {@code ’90s}: the mark stands for the century. */
    private boolean isDecade(int i) {
        return Character.isDigit(at(i + 1)) && Character.isDigit(at(i + 2)) && at(i + 3) == 's';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
