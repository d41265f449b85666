// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotation feature of each character, computed exactly as in the model's training ({@code quotes.py}), with its simple
 * rules. What a claim reports as quoted comes from {@link MarkedQuotations}, which is more careful.
 */
final class QuotationFeatures {

    /** A quotation that is open. */
    private record Open(char closer, QuotationFeature code) {}

    private final String text;
    private final QuotationFeature[] codes;

    private QuotationFeatures(String text) {
        this.text = text;
        codes = new QuotationFeature[text.length()];
        Arrays.fill(codes, QuotationFeature.OUTSIDE);
    }

    /** The features of {@code text}, one per UTF-16 code unit. A mark has the feature of what it encloses. */
    static QuotationFeatures of(String text, List<Span> paragraphs) {
        QuotationFeatures codes = new QuotationFeatures(text);
        boolean leftOpen = false;
        for (Span paragraph : paragraphs) {
            leftOpen = codes.mark(paragraph, leftOpen);
        }
        return codes;
    }

    QuotationFeature at(int offset) {
        return codes[offset];
    }

    /** Marks a paragraph; true if a double quotation is still open at its end. */
    private boolean mark(Span paragraph, boolean continues) {
        Deque<Open> open = new ArrayDeque<>();
        int lastSingleCloser = lastSingleCloser(paragraph);
        boolean first = true;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            @Nullable Open top = open.peekLast();
            if (top != null && c == top.closer() && mayClose(i, paragraph.end())) {
                codes[i] = top.code();
                open.removeLast();
            } else {
                @Nullable Open opened = opening(c, lastSingleCloser >= i + 2);
                if (opened != null) {
                    boolean reopened = first && continues && opened.code() != QuotationFeature.SINGLE;
                    QuotationFeature code = top != null
                            ? QuotationFeature.NESTED
                            : reopened ? QuotationFeature.CONTINUED : opened.code();
                    open.addLast(new Open(opened.closer(), code));
                    codes[i] = code;
                } else {
                    codes[i] = top == null ? QuotationFeature.OUTSIDE : top.code();
                }
            }
            first = first && Character.isWhitespace(c);
        }
        return !open.isEmpty() && open.peekFirst().code() != QuotationFeature.SINGLE;
    }

    private static @Nullable Open opening(char c, boolean singleCloses) {
        return switch (c) {
            case '"' -> new Open('"', QuotationFeature.STRAIGHT);
            case '“' -> new Open('”', QuotationFeature.CURLY);
            case '«' -> new Open('»', QuotationFeature.CURLY);
            case '„' -> new Open('“', QuotationFeature.CURLY);
            case '‘' -> singleCloses ? new Open('’', QuotationFeature.SINGLE) : null;
            default -> null;
        };
    }

    private int lastSingleCloser(Span paragraph) {
        for (int i = paragraph.end() - 1; i >= paragraph.start(); i--) {
            if (text.charAt(i) == '’' && mayClose(i, paragraph.end())) {
                return i;
            }
        }
        return -1;
    }

    /** An apostrophe inside a word does not close a quotation. */
    private boolean mayClose(int i, int end) {
        return text.charAt(i) != '’' || i + 1 >= end || !Alphanumerics.isAlphanumeric(text.codePointAt(i + 1));
    }
}
