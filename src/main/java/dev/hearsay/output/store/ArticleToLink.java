// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.ArticleWords;
import dev.hearsay.link.IndexKeys;
import dev.hearsay.link.SharedText;
import dev.hearsay.output.Hash64;
import dev.hearsay.output.StoryMarks;
import java.sql.ResultSet;
import java.sql.SQLException;
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
record ArticleToLink(
        String identity,
        @Nullable LocalDate published,
        @Nullable Long title,
        ArticleWords words) {

    static final String COLUMNS = "identity, published, title, text";

    private static final SharedText TITLE = new SharedText(0, 0);

    static ArticleToLink of(ResultSet row) throws SQLException {
        LocalDate published = Days.read(row.getString(2));
        return new ArticleToLink(
                row.getString(1),
                published,
                StoryMarks.ofTitle(row.getString(3), published),
                ArticleWords.of(row.getString(4)));
    }

    static long key(String identity) {
        return Hash64.of(identity);
    }

    long key() {
        return key(identity);
    }

    @Nullable Long day() {
        return published == null ? null : published.toEpochDay();
    }

    /** The same unless something that counts for comparing was changed. */
    long content() {
        return Hash64.mixed(words.hash() * 31 + Hash64.of(published + " " + title));
    }

    IndexKeys keys() {
        List<Long> keys = new ArrayList<>();
        Arrays.stream(words.marks()).forEach(keys::add);
        if (title != null) {
            keys.add(title);
        }
        return IndexKeys.ofArticle(keys);
    }

    /** What this one and another have of each other's text; empty if they are not of one source. */
    Optional<SharedText> shared(ArticleToLink other) {
        if (!StoryMarks.areNear(published, other.published)) {
            return Optional.empty();
        }
        Optional<SharedText> text = SharedText.between(words, other.words);
        return text.isEmpty() && title != null && title.equals(other.title) ? Optional.of(TITLE) : text;
    }
}
