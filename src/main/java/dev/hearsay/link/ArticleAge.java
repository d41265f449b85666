// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which of two articles with text in common counts as the earlier: that of the earlier day, and one without a day is the later; of
 * one day, whose time nobody knows, the shorter one, since stories grow. It goes by nothing that depends on when an article was read.
 *
 * @param day of publication since 1970-01-01; null if unknown
 * @param words how many words of it are compared
 * @param identity that distinguishes it from every other
 */
public record ArticleAge(@Nullable Long day, long words, String identity) implements Comparable<ArticleAge> {

    /** A text that sorts as the articles do, also byte by byte. */
    public String sortKey() {
        return digits(day == null ? Long.MAX_VALUE : day) + digits(words) + identity;
    }

    private static String digits(long number) {
        // so that negative numbers come first
        return HexFormat.of().toHexDigits(number ^ Long.MIN_VALUE);
    }

    @Override
    public int compareTo(ArticleAge other) {
        return sortKey().compareTo(other.sortKey());
    }
}
