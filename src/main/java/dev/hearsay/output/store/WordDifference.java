// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.WordChange;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where the words of a report differ from the fullest ones of its statement.
 *
 * @param lost words that the report lacks; empty if it only adds some
 * @param added words of its own, as its article has them; empty if it only lacks some
 * @param start offset of the added words in the article's text, in code points; where none were added, of the place where the lost
 *     words would be
 * @param end offset of their end
 */
public record WordDifference(String lost, String added, int start, int end) {

    /**
     * The differences of a content that may have several spans; one that runs over the end of a span is several, so that the text
     * has each as it is.
     *
     * @param content the words of the spans, with a blank between them
     * @param spans in code points of the article's text
     */
    static List<WordDifference> of(String content, List<Span> spans, List<WordChange> changes) {
        List<WordDifference> differences = new ArrayList<>();
        for (WordChange change : changes) {
            String lost = change.before();
            int offset = 0;
            for (Span span : spans) {
                int from = Math.max(change.afterStart(), offset);
                int to = Math.min(change.afterEnd(), offset + span.length());
                boolean isPlace = change.after().isEmpty() && !lost.isEmpty() && from == to;
                if (from < to || isPlace) {
                    int start = span.start() + from - offset;
                    differences.add(new WordDifference(lost, words(content, from, to), start, start + to - from));
                    lost = "";
                }
                offset += span.length() + 1;
            }
        }
        return differences;
    }

    private static String words(String content, int from, int to) {
        int start = content.offsetByCodePoints(0, from);
        return content.substring(start, content.offsetByCodePoints(start, to - from));
    }
}
