// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of an article, to check passages against.
 *
 * @param text of the article
 * @param table of the text, in the unit of the passages
 */
record PassageProof(String text, OffsetTable table) {

    private static final int BEFORE_DIFFERENCE = 20;

    /** What is wrong with a passage; empty if it holds. */
    Optional<String> trouble(WrittenPassage passage) {
        for (WrittenSpan span : passage.spans()) {
            if (!isInText(span)) {
                return Optional.of("the span " + span + " is not one of the article's text, which ends at "
                        + table.fromUtf16(text.length()) + " (offsets count " + unit() + ")");
            }
        }
        String claimed = passage.text();
        String held = spans(passage).stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
        return claimed == null || storable(claimed).equals(storable(held))
                ? Optional.empty()
                : Optional.of(difference(claimed, held));
    }

    /** The spans of a passage that holds, in UTF-16 code units. */
    List<Span> spans(WrittenPassage passage) {
        List<Span> spans = new ArrayList<>();
        for (WrittenSpan span : passage.spans()) {
            spans.add(table.toUtf16(span.start(), span.end()));
        }
        return spans;
    }

    /** Databases and tables can't hold every character, and have U+FFFD, the replacement character, for those. */
    private static String storable(String text) {
        return UnpairedSurrogates.replaced(text).replace('\0', '\uFFFD');
    }

    private boolean isInText(WrittenSpan span) {
        try {
            table.toUtf16(span.start(), span.end());
            return true;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static String difference(String claimed, String held) {
        int same = 0;
        while (same < Math.min(claimed.length(), held.length()) && claimed.charAt(same) == held.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - BEFORE_DIFFERENCE);
        String before = from == 0 ? "" : "…";
        return "the claim gives " + Excerpt.of(before + claimed.substring(from)) + ", but the article has "
                + Excerpt.of(before + held.substring(from)) + " there";
    }

    private String unit() {
        return switch (table.unit()) {
            case CODEPOINT -> "code points";
            case UTF16 -> "UTF-16 code units";
            case UTF8 -> "bytes of UTF-8";
        };
    }
}
