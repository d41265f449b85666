// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import dev.hearsay.output.store.ArticleClaims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes articles, the same in every run, of the small words of the samples and invented ones. A third are pickups of an earlier article,
 * of which few are picked up often, and a pickup cuts or changes some contents.
 */
final class Newsroom {

    /** Of an article. */
    static final int CLAIMS = 10;

    private static final int STORIES_KEPT = 2000;
    private static final int NAMES = 3000;
    private static final String[] SYLLABLES =
            "ba ce di fo gu la me ni po ru sa te vi zo ku ran tel mos lin dar".split(" ", -1);

    private final Random random = new Random(7);
    private final List<String> small = new ArrayList<>();
    private final String[] words = new String[30_000];
    private final List<List<MadeArticle.Said>> stories = new ArrayList<>();
    private int made;

    Newsroom(Path samples) throws IOException {
        try (var files = Files.list(samples).sorted()) {
            for (Path file : files.toList()) {
                for (String word :
                        Files.readString(file).toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
                    if (!word.isEmpty() && word.length() < 5) {
                        small.add(word);
                    }
                }
            }
        }
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int left = 2 + random.nextInt(3); left > 0; left--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words[i] = word.toString();
        }
    }

    List<ArticleClaims> articles(int count) {
        List<ArticleClaims> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article("feed/" + made++ + ".txt", random.nextInt(3) == 0 ? pickup() : story()));
        }
        return articles;
    }

    private List<MadeArticle.Said> story() {
        List<MadeArticle.Said> story = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            List<String> content = new ArrayList<>();
            for (int left = 6 + random.nextInt(30); left > 0; left--) {
                content.add(
                        random.nextInt(2) == 0
                                ? small.get(random.nextInt(small.size()))
                                : words[(int) (Math.pow(random.nextDouble(), 3) * words.length)]);
            }
            story.add(new MadeArticle.Said(name(), null, random.nextInt(3) == 0, content));
        }
        if (stories.size() == STORIES_KEPT) {
            stories.remove(0);
        }
        stories.add(story);
        return story;
    }

    /** A recent story again; the newest are picked up most. */
    private List<MadeArticle.Said> pickup() {
        if (stories.isEmpty()) {
            return story();
        }
        int back = (int) (Math.pow(random.nextDouble(), 4) * stories.size());
        return stories.get(stories.size() - 1 - back).stream()
                .map(this::printed)
                .toList();
    }

    private MadeArticle.Said printed(MadeArticle.Said said) {
        List<String> content = new ArrayList<>(said.words());
        switch (random.nextInt(6)) {
            case 0 -> content.subList(0, content.size() / 3).clear();
            case 1 -> content.subList(content.size() * 2 / 3, content.size()).clear();
            case 2 -> content.set(random.nextInt(content.size()), words[random.nextInt(words.length)]);
            default -> {}
        }
        return new MadeArticle.Said(said.speaker(), null, said.quoted(), content);
    }

    private String name() {
        Random one = new Random(random.nextInt(NAMES));
        return capital(words[one.nextInt(words.length)]) + " " + capital(words[one.nextInt(words.length)]);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private ArticleClaims article(String id, List<MadeArticle.Said> story) {
        LocalDate published = LocalDate.of(2031, 1, 1).plusDays(made / 500);
        return MadeArticle.of(id, story, "Paper " + made % 300, published, random);
    }
}
