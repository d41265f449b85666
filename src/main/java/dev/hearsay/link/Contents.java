// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads contents into wordings. For one thread. */
public final class Contents {

    /** Fewer words are said by everybody: "to comment". */
    private static final int FEWEST_WORDS = 4;

    private static final int FEWEST_CONTENT_WORDS = 2;

    /** What has fewer words, or fewer content words, is linked only where the speaker is the same. */
    private static final int OWN_WORDS = 8;

    private static final int OWN_CONTENT_WORDS = 4;

    /** A document that is quoted whole is compared by its first words. */
    private static final int MOST_WORDS = 600;

    private static final int MOST_REMEMBERED = 50_000;

    private final Spelling spelling = new Spelling();
    private final UnaryOperator<String> stemmer;
    private final Map<String, String> stems = new HashMap<>();

    /** @param stemmer gives the stem of an English word in lower case */
    public Contents(UnaryOperator<String> stemmer) {
        this.stemmer = stemmer;
    }

    /**
     * The words of a content; those behind the first 600 don't count.
     *
     * @param content as the article has it
     */
    public List<LinkWord> words(String content) {
        List<LinkWord> words = spelling.words(content);
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    /**
     * The wording of a content, unless its words are too few to tell one utterance from another.
     *
     * @param speaker who said it
     */
    public Optional<Wording> wording(String content, Voice speaker) {
        Wording wording = read(words(content));
        List<String> words = wording.words();
        if (words.size() < FEWEST_WORDS || wording.contentWords() < FEWEST_CONTENT_WORDS) {
            return Optional.empty();
        }
        if (words.size() >= OWN_WORDS && wording.contentWords() >= OWN_CONTENT_WORDS) {
            return Optional.of(wording);
        }
        return speaker.scope().map(scope -> new Wording(scope, words, stems(words)));
    }

    /** The wording of some words, however few. */
    Wording read(List<LinkWord> words) {
        List<String> texts = words.stream().map(LinkWord::text).toList();
        return new Wording("", texts, stems(texts));
    }

    /** A wording again, from what was kept of it. */
    public Wording stored(String scope, String text) {
        List<String> words = Arrays.asList(text.split(" "));
        return new Wording(scope, words, stems(words));
    }

    private String[] stems(List<String> words) {
        return words.stream().map(this::stem).toArray(String[]::new);
    }

    private String stem(String word) {
        if (stems.size() >= MOST_REMEMBERED) {
            stems.clear();
        }
        String known = stems.get(word);
        if (known == null) {
            known = SmallWords.has(word) ? "" : stemmer.apply(word);
            stems.put(word, known);
        }
        return known;
    }
}
