// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A nickname in marks or parentheses inside a name: “Red” in "Margit “Red” Oller". */
public final class Nickname {

    private static final Map<String, String> MARKS =
            Map.of("“", "”", "\"", "\"", "‘", "’", "'", "'", "(", ")", "«", "»");

    private static final int LONGEST = 3;

    private Nickname() {}

    /**
     * The index of the word that continues the name after a nickname; {@code open} if there is none.
     *
     * @param open where the mark would be, directly after a word of the name
     */
    static int end(List<Word> words, int open) {
        if (open == 0
                || open >= words.size()
                || !MARKS.containsKey(words.get(open).form())) {
            return open;
        }
        String closer = MARKS.get(words.get(open).form());
        for (int i = open + 2; i < words.size() - 1 && i <= open + 1 + LONGEST; i++) {
            if (words.get(i).form().equals(closer)) {
                boolean name = words.get(open + 1).isCapitalized()
                        || words.get(open + 1).lower().equals("the");
                return name && words.get(i + 1).isCapitalized() ? i + 1 : open;
            }
        }
        return open;
    }

    /** The first nickname in quotation marks in a name, in lower case; one in parentheses is an aside. */
    static Optional<String> in(List<Word> words) {
        for (int open = 1; open < words.size(); open++) {
            int end = end(words, open);
            if (end > open && !words.get(open).form().equals("(")) {
                return Optional.of(words.subList(open + 1, end - 1).stream()
                        .map(Word::lower)
                        .collect(Collectors.joining(" ")));
            }
        }
        return Optional.empty();
    }

    /** The words of a name without the nicknames in it. */
    public static List<Word> without(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = end(words, i);
            if (end == i) {
                kept.add(words.get(i));
                i++;
            } else {
                i = end;
            }
        }
        return kept;
    }

    /** The index of the opening mark of a nickname before {@code next}; {@code next} if there is none. */
    static int start(List<Word> words, int next) {
        for (int open = Math.max(1, next - LONGEST - 2); open < next; open++) {
            if (end(words, open) == next) {
                return open;
            }
        }
        return next;
    }
}
