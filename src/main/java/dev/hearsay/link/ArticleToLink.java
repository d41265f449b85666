// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.output.Hash64;
import dev.hearsay.output.StoryMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is compared with others.
 *
 * @param identity that distinguishes it from every other
 * @param published its day; null if unknown
 * @param title hash of title and day; null if one is unknown or the title is short
 * @param words of its text
 */
public record ArticleToLink(
        String identity,
        @Nullable LocalDate published,
        @Nullable Long title,
        ArticleWords words) {

    private static final SharedText TITLE = new SharedText(0, 0);

    /** An article with its title, null if unknown, and its text. */
    public static ArticleToLink of(
            String identity, @Nullable LocalDate published, @Nullable String title, String text) {
        return new ArticleToLink(identity, published, StoryMarks.ofTitle(title, published), ArticleWords.of(text));
    }

    /** The number that stands for an identity. */
    public static long key(String identity) {
        return Hash64.of(identity);
    }

    public long key() {
        return key(identity);
    }

    /** Its day, counted from 1970-01-01; null if unknown. */
    public @Nullable Long day() {
        return published == null ? null : published.toEpochDay();
    }

    /** The same unless something that counts for comparing was changed. */
    public long content() {
        return Hash64.mixed(words.hash() * 31 + Hash64.of(published + " " + title));
    }

    /** By what articles are found that may have text or title in common. */
    public IndexKeys keys() {
        List<Long> keys = new ArrayList<>();
        Arrays.stream(words.marks()).forEach(keys::add);
        if (title != null) {
            keys.add(title);
        }
        return IndexKeys.ofArticle(keys);
    }

    /** What this one and another have of each other's text; empty if they are not of one source. */
    public Optional<SharedText> shared(ArticleToLink other) {
        if (!StoryMarks.areNear(published, other.published)) {
            return Optional.empty();
        }
        Optional<SharedText> text = SharedText.between(words, other.words);
        return text.isEmpty() && title != null && title.equals(other.title) ? Optional.of(TITLE) : text;
    }
}
