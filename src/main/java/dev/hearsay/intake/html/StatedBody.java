// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses between the text that a page shows and the one that its JSON-LD states ({@code articleBody}). The shown one
 * has the paragraphs, subheads and lists; the stated one is complete if the page shows only a part, and has nothing
 * that surrounds the article.
 */
final class StatedBody {

    /** Relative to the words shown; a stated text with this many is complete, and the page shows only a part. */
    private static final double FULLER = 1.2;

    /** Share of the words of one text that are in the other if they are the same article. */
    private static final double SAME = 0.8;

    /** How many letters at either end of a text are used to find it in the other. */
    private static final int EDGE = 40;

    /** Relative to the words shown; a stated text with fewer is a summary. */
    private static final double LEAST = 0.5;

    private StatedBody() {}

    /** The paragraphs to read, in order. */
    static List<String> choose(List<String> shown, List<String> stated) {
        List<String> shownWords = words(shown);
        List<String> statedWords = words(stated);
        if (statedWords.size() > 2 * shownWords.size()) {
            return stated;
        }
        if (statedWords.isEmpty()) {
            return shown;
        }
        boolean fuller = statedWords.size() > FULLER * shownWords.size();
        if (fuller && stated.size() * 2 >= shown.size() && share(shownWords, statedWords) >= SAME) {
            return stated;
        }
        boolean whole = statedWords.size() >= LEAST * shownWords.size() && endsSentence(stated.get(stated.size() - 1));
        return whole && share(statedWords, shownWords) >= SAME
                ? within(shown, letters(String.join("", stated)))
                : shown;
    }

    /** The paragraphs from the one that holds the beginning of the stated text to the one that holds its end. */
    private static List<String> within(List<String> shown, String stated) {
        int first = 0;
        int last = shown.size() - 1;
        while (first < last && !isIn(shown.get(first), stated)) {
            first++;
        }
        while (last > first && !isIn(shown.get(last), stated)) {
            last--;
        }
        return shown.subList(first, last + 1);
    }

    private static boolean isIn(String paragraph, String stated) {
        String letters = letters(paragraph);
        String begin = letters.substring(0, Math.min(EDGE, letters.length()));
        String end = letters.substring(Math.max(0, letters.length() - EDGE));
        return stated.contains(begin) || stated.contains(end);
    }

    private static boolean endsSentence(String paragraph) {
        String text = paragraph.strip();
        return text.matches("(?s).*[.!?][\"”’)\\]]*") && !text.endsWith("...");
    }

    /** How many of the words are in the other text, from 0 to 1. */
    private static double share(List<String> words, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(word -> left.merge(word, 1, Integer::sum));
        long found = words.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
        return words.isEmpty() ? 0 : (double) found / words.size();
    }

    private static List<String> words(List<String> paragraphs) {
        List<String> words = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (String word : paragraph.split("\\s+", -1)) {
                String letters = letters(word);
                if (!letters.isEmpty()) {
                    words.add(letters);
                }
            }
        }
        return words;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
