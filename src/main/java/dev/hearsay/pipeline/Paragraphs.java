// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text, separated by blank lines. A single line break also separates paragraphs, unless the copy has hard
 * line breaks, as old wire copy does; then an indented line begins a paragraph.
 */
public final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u0085\\u2028\\u2029\\f]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’“‘»«)\\]]*$");
    private static final Pattern INDENTED = Pattern.compile("^(?: {2,}|\\t|\\u3000).*", Pattern.DOTALL);

    private Paragraphs() {}

    /** The paragraphs of {@code text} in order, without white space at their edges; none is empty. */
    public static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int end = 0;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Span span = new Span(line.start(), line.end());
            boolean blank = span.strip(text).isEmpty();
            if (blank || breaks(text, end, span.start()) > 1) {
                divide(text, block, paragraphs);
                block.clear();
            }
            if (!blank) {
                block.add(span);
            }
            end = span.end();
        }
        divide(text, block, paragraphs);
        return paragraphs;
    }

    private static int breaks(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            boolean pair = text.charAt(i) == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
            breaks += text.charAt(i) == '\u2029' || text.charAt(i) == '\f' ? 2 : pair ? 0 : 1;
        }
        return breaks;
    }

    private static void divide(String text, List<Span> lines, List<Span> paragraphs) {
        boolean wrapped = isWrapped(text, lines);
        int start = -1;
        int end = -1;
        for (Span line : lines) {
            boolean begins = !wrapped || INDENTED.matcher(line.in(text)).matches();
            if (start >= 0 && begins) {
                paragraphs.add(new Span(start, end).strip(text));
                start = -1;
            }
            start = start < 0 ? line.start() : start;
            end = line.end();
        }
        if (start >= 0) {
            paragraphs.add(new Span(start, end).strip(text));
        }
    }

    /** Whether the copy has hard line breaks: most lines except the last end in mid-sentence. */
    private static boolean isWrapped(String text, List<Span> lines) {
        int inMiddle = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).strip(text).in(text);
            if (!SENTENCE_END.matcher(tail(line)).find()) {
                inMiddle++;
            }
        }
        return 2 * inMiddle > lines.size() - 1;
    }

    private static String tail(String line) {
        return line.substring(Math.max(0, line.length() - 8));
    }
}
