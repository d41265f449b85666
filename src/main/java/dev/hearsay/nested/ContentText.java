// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.nested;

import dev.hearsay.model.Article;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a content as a text of their own, as if its speaker had written it: without the words between its parts and
 * without the quotation marks that it stands in, beginning with a capital letter and ending with a full stop. Its characters are in the
 * places that they have in the article, counted from the content's first.
 */
final class ContentText {

    private static final String ENDS = ".?!…";
    private static final Pattern CONJUNCTION = Pattern.compile("\\s*([Tt]hat)\\s");

    private static final Span EMPTY = new Span(0, 0);

    private final List<Span> parts;
    private final int start;
    private final String text;

    private ContentText(List<Span> parts, int start, String text) {
        this.parts = parts;
        this.start = start;
        this.text = text;
    }

    static ContentText of(String article, List<Span> content, List<Quotation> quotations) {
        int start = content.get(0).start();
        int end = content.get(content.size() - 1).end();
        StringBuilder text = new StringBuilder(article.substring(start, end));
        for (int i = 0; i < text.length(); i++) {
            if (!isIn(content, start + i) && !isBreak(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
        for (Quotation quotation : quotations) {
            if (quotation.depth() == 0 || content.stream().anyMatch(quotation.span()::contains)) {
                blankMarks(text, start, quotation);
            }
        }
        blankConjunction(text);
        capitalize(text);
        close(text);
        return new ContentText(content, start, text.toString());
    }

    Article article() {
        return Article.of("content", text);
    }

    /** Where a span of this text is in the article: several spans where words between the parts of the content are in it. */
    List<Span> inArticle(List<Span> spans) {
        List<Span> found = new ArrayList<>();
        for (Span span : spans) {
            for (Span part : parts) {
                int from = Math.max(part.start(), start + span.start());
                int to = Math.min(part.end(), start + span.end());
                Span words = from < to ? new Span(from - start, to - start).strip(text) : EMPTY;
                if (!words.isEmpty()) {
                    found.add(new Span(start + words.start(), start + words.end()));
                }
            }
        }
        return found;
    }

    private static void blankMarks(StringBuilder text, int start, Quotation quotation) {
        for (int i = 0; i < quotation.pieces().size(); i++) {
            Span piece = quotation.pieces().get(i);
            Span words = quotation.words().get(i);
            blank(text, piece.start() - start, words.start() - start);
            blank(text, words.end() - start, piece.end() - start);
        }
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(text.length(), to); i++) {
            text.setCharAt(i, ' ');
        }
    }

    /** "That" before a clause, which would be read as "that harbour". */
    private static void blankConjunction(StringBuilder text) {
        Matcher that = CONJUNCTION.matcher(text);
        if (that.lookingAt()) {
            blank(text, that.start(1), that.end(1));
        }
    }

    private static void capitalize(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
                return;
            }
        }
    }

    private static void close(StringBuilder text) {
        int last = text.length() - 1;
        while (last > 0 && (Character.isWhitespace(text.charAt(last)) || text.charAt(last) == ',')) {
            text.setCharAt(last--, ' ');
        }
        if (ENDS.indexOf(text.charAt(last)) < 0) {
            text.insert(last + 1, '.');
        }
    }

    private static boolean isIn(List<Span> content, int offset) {
        return content.stream().anyMatch(span -> span.contains(offset));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
