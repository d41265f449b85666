// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import java.util.List;
import java.util.Set;

/** The noun that a noun phrase is about: its last word before a preposition. */
final class NounHead {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "by",
            "from",
            "with",
            "to",
            "about",
            "against",
            "at",
            "in",
            "on",
            "over",
            "within",
            "under",
            "among",
            "between",
            "behind",
            "near",
            "inside",
            "outside",
            "across",
            "representing",
            "working",
            "involved");

    private NounHead() {}

    static boolean isPreposition(Word word) {
        return PREPOSITIONS.contains(word.plain());
    }

    /** "A trader known as ‘the Duke’" is about a trader. */
    private static boolean isNaming(Word word) {
        return Set.of("known", "called", "nicknamed", "dubbed", "calling").contains(word.plain());
    }

    /** Its place in {@code words}; -1 for a phrase without words. */
    static int of(List<Word> words) {
        int i = 0;
        while (i < words.size() && (i == 0 || !(isPreposition(words.get(i)) || isNaming(words.get(i))))) {
            i++;
        }
        i--;
        while (i > 0 && (words.get(i).isMark() || words.get(i).isPossessive())) {
            i--;
        }
        return i;
    }

    private static final Set<String> AMOUNTS = Set.of(
            "number",
            "majority",
            "lot",
            "handful",
            "couple",
            "few",
            "variety",
            "series",
            "group",
            "dozen",
            "percent",
            "third",
            "half",
            "quarter");

    /** Whether a noun phrase speaks of more than one: its head is plural, or is an amount of something. */
    static boolean isPlural(List<Word> words) {
        int head = of(words);
        return head >= 0
                && (isPlural(words.get(head).plain())
                        || (AMOUNTS.contains(words.get(head).plain())
                                && head + 1 < words.size()
                                && words.get(head + 1).plain().equals("of")));
    }

    /** Whether a noun is plural, by its ending. */
    static boolean isPlural(String noun) {
        return Set.of("people", "men", "women", "police", "media", "children", "voters")
                        .contains(noun)
                || (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is"));
    }
}
