// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.html.PageLines;
import dev.hearsay.intake.text.WordCount;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a feed's entry.
 *
 * @param paragraphs the longest text that it has
 * @param isContent whether the feed marks it as content and not as a description
 */
record EntryText(List<String> paragraphs, boolean isContent) {

    /** A summary longer than this is the article. */
    private static final int LONG_SUMMARY = 80;

    private static final int FEWEST_WORDS = 8;

    /** The end of a text that continues elsewhere. */
    private static final Pattern CUT = Pattern.compile("(?is).*(?:\\[\\s*(?:…|\\.{3}|&hellip;)\\s*\\]|…|\\.{3}"
            + "|\\b(?:read|view) (?:more|on|the (?:full|rest|whole)[^.]{0,40})|continue reading[^.]{0,120})[\\s.»→>]*");

    static EntryText of(List<List<String>> contents, List<String> description) {
        List<String> content = contents.stream()
                .max(Comparator.comparingLong(EntryText::words))
                .orElse(List.of());
        boolean fuller = words(content) >= words(description) && !content.isEmpty();
        return new EntryText(fuller ? content : description, fuller);
    }

    /**
     * The paragraphs, if they are an article.
     *
     * @param link to the article; null if unknown
     * @throws RejectedArticleException with the code {@code no-text}, if they are not
     */
    List<String> requireArticle(@Nullable String link) {
        long words = words(paragraphs);
        String address = link == null ? "" : " to " + link;
        if (words == 0) {
            throw new RejectedArticleException(
                    Part.NO_TEXT, "a headline and a link" + address + " without a text; give the article itself");
        }
        if (words < (isContent ? FEWEST_WORDS : LONG_SUMMARY) || (words < 2 * LONG_SUMMARY && isCut())) {
            throw new RejectedArticleException(
                    Part.NO_TEXT, "only a summary and a link" + address + "; give the article itself");
        }
        return paragraphs;
    }

    private boolean isCut() {
        List<String> copy = new PageLines(null, null).copy(paragraphs);
        boolean pointed = copy.size() < paragraphs.size() && words(copy) < LONG_SUMMARY && !isContent;
        String last = copy.isEmpty() ? "" : copy.get(copy.size() - 1);
        return pointed
                || CUT.matcher(last.substring(Math.max(0, last.length() - 200))).matches();
    }

    private static long words(List<String> paragraphs) {
        return paragraphs.stream().mapToLong(WordCount::count).sum();
    }
}
