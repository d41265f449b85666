// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.model.Article;
import dev.hearsay.model.Identity;
import dev.hearsay.output.ArticleName;
import dev.hearsay.output.LikelyDuplicate;
import dev.hearsay.output.StoryMarks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The latest articles of a run by their story marks; their number is bounded, and so is memory. */
final class StoryIndex {

    private static final int MOST_MARKS = 200_000;

    private final Map<Long, Story> first = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Story> eldest) {
            return size() > MOST_MARKS;
        }
    };

    private record Story(
            ArticleName name, Identity identity, @Nullable LocalDate published) {}

    /** Adds an article, and returns the earlier one that it likely duplicates. */
    Optional<LikelyDuplicate> add(Article article) {
        StoryMarks marks = StoryMarks.of(article);
        Story story = new Story(
                ArticleName.of(article), article.identity(), article.metadata().published());
        Map<Story, Integer> shared = new HashMap<>();
        for (long mark : marks.all()) {
            Story earlier = first.putIfAbsent(mark, story);
            if (earlier != null && isOther(earlier, story)) {
                shared.merge(earlier, marks.weight(mark), Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(earlier -> earlier.getValue() >= StoryMarks.SHARED)
                .max(Map.Entry.comparingByValue())
                .map(earlier ->
                        new LikelyDuplicate(story.name(), earlier.getKey().name()));
    }

    /** A version of the same article is not a duplicate. */
    private static boolean isOther(Story earlier, Story later) {
        return !earlier.identity().equals(later.identity())
                && StoryMarks.areNear(earlier.published(), later.published());
    }
}
