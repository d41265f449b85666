// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.Metadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Articles of few sentences, words and speakers, so that many claims are alike, and more have a pair of words in common than lead it. */
final class RandomStories {

    private static final List<String> SPEAKERS =
            List.of("Ilse Brandt", "I. Brandt", "Jo Lind", "Harbour Union", "a spokesman", "Brandt");
    private static final List<String> WORDS = List.of(
            "harbour", "ferry", "storm", "closed", "not", "the", "will", "might", "island", "sail", "budget", "12",
            "people", "of", "before", "night", "council");

    private RandomStories() {}

    static List<ArticleClaims> of(Random random, int count) {
        List<ArticleClaims> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(random, "a" + i + ".txt"));
        }
        return articles;
    }

    static ArticleClaims article(Random random, String id) {
        List<String> lines = new ArrayList<>();
        int claims = 1 + random.nextInt(3);
        for (int i = 0; i < claims; i++) {
            lines.add(content(random) + "~" + SPEAKERS.get(random.nextInt(SPEAKERS.size())));
        }
        Metadata metadata = random.nextInt(5) == 0
                ? Metadata.NONE
                : Metadata.NONE.withPublished(LocalDate.of(2031, 3, 1 + random.nextInt(20)));
        return story(random, id, metadata, lines);
    }

    private static ArticleClaims story(Random random, String id, Metadata metadata, List<String> lines) {
        ArticleClaims story = Stories.story(id, metadata, lines.toArray(String[]::new));
        return random.nextBoolean() ? story : Stories.rerun(story, Stories::quoted);
    }

    /** One of few sentences, cut and garbled. */
    private static String content(Random random) {
        Random sentence = new Random(random.nextInt(2));
        List<String> words = new ArrayList<>();
        int length = 10 + sentence.nextInt(14);
        for (int i = 0; i < length; i++) {
            words.add(WORDS.get(sentence.nextInt(WORDS.size())));
        }
        int from = random.nextInt(4);
        int to = words.size() - random.nextInt(4);
        List<String> kept = new ArrayList<>(words.subList(from, to));
        if (random.nextBoolean()) {
            kept.set(random.nextInt(kept.size()), WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", kept);
    }

    static Map<String, ArticleClaims> byId(List<ArticleClaims> articles) {
        Map<String, ArticleClaims> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.put(article.article().id(), article));
        return byId;
    }
}
