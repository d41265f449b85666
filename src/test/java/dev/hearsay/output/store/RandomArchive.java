// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.Metadata;
import dev.hearsay.output.ArticleKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Articles as they arrive over some days: alike claims, copies and updates, later and outdated versions, kills. */
public final class RandomArchive {

    private static final int STORIES = 70;
    private static final int UPDATES = 60;
    private static final int LATER = 30;

    private static final List<String> SENTENCES = List.of(
            "the ferry to the outer islands will not sail before the storm has passed and the harbour wall is mended",
            "crews who use the separate quay may still land their catch if they tell the harbour office an hour before",
            "the shops on the islands have flour and fuel for at least twelve days so nobody there needs to hoard any",
            "the council will vote on a second boat next month although the treasurer has warned of what it would cost",
            "a school in the north of the town will stay shut until its roof has been looked at by somebody who knows");

    private static final List<String> TITLES =
            List.of("Ferry to the islands stays in port", "Council votes on a second boat", "Storm");

    private RandomArchive() {}

    /** In the order of their identities, and of one article in the order of arrival, so that a database has them in this order. */
    public static List<ArticleClaims> of(Random random) {
        List<ArticleClaims> articles = RandomStories.of(random, STORIES);
        for (int i = 0; i < UPDATES; i++) {
            articles.add(update(random, "u" + i + ".txt"));
        }
        for (int i = 0; i < LATER; i++) {
            articles.add(later(
                    random,
                    articles.get(random.nextInt(STORIES + UPDATES)).article().id()));
        }
        articles.sort(
                Comparator.comparing(article -> ArticleKeys.of(article.article().identity())));
        return articles;
    }

    private static ArticleClaims update(Random random, String id) {
        List<String> lines = new ArrayList<>(SENTENCES);
        Collections.shuffle(lines, random);
        Metadata metadata = random.nextInt(6) == 0
                ? Metadata.NONE
                : Metadata.NONE.withPublished(LocalDate.of(2031, 3, 1 + random.nextInt(8)));
        ArticleClaims story = Stories.story(
                id,
                metadata.withTitle(TITLES.get(random.nextInt(TITLES.size())))
                        .withPublisher(random.nextInt(3) == 0 ? null : "Paper " + random.nextInt(4))
                        .withVersion(random.nextInt(3) == 0 ? "" + random.nextInt(12) : null),
                lines.subList(0, 1 + random.nextInt(4)).toArray(String[]::new));
        return random.nextInt(3) == 0 ? Stories.rerun(story, Stories::quoted) : story;
    }

    private static ArticleClaims later(Random random, String id) {
        return switch (random.nextInt(4)) {
            case 0 -> Stories.kill(id, random.nextBoolean() ? "3" : null);
            case 1 -> Stories.kill(id, null, SENTENCES.get(random.nextInt(SENTENCES.size())));
            default -> update(random, id);
        };
    }
}
