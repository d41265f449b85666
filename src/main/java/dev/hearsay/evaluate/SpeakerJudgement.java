// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a predicted speaker is the gold one. Names are compared without titles, case and accents. For what is no person, another
 * cut of the same source with the same head is as good: "the study" for "the study, published in May". Time words don't count:
 * "a poll" is "last week's poll".
 *
 * @param gold the wanted speaker
 * @param source the words of the gold source; empty if it has none
 */
record SpeakerJudgement(GoldSpeaker gold, String source) {

    private static final String INSIDE_WORD = "[" + WordIndex.WORD_CHARACTERS + "]";
    private static final String WORD_START = "(?<!" + INSIDE_WORD + ")";
    private static final String WORD_END = "(?!" + INSIDE_WORD + ")";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern TIME = Pattern.compile(
            WORD_START + "(?:(?:on|in|this|last|next|late|early)" + Blanks.SPACE + "+)*"
                    + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?"
                    + "|(?:this|last) (?:week|month|year|summer|spring|fall))" + WORD_END,
            ANY_CASE);

    /** What may follow the head of a description. */
    private static final Pattern TAIL = Pattern.compile(
            Blanks.SPACE + "*,|" + Blanks.SPACE
                    + "+(?:who|which|that|whose|where|released|published|conducted|posted|obtained|calling|familiar|close|privy"
                    + "|including|from|with|by|out|of|in|at|on|for|to)" + WORD_END,
            ANY_CASE);

    private static final Pattern RECENCY = Pattern.compile("^(?:new|latest|recent|newest|another) ");

    private static final Map<String, String> ALIASES = Map.of(
            "u s", "united states",
            "us", "united states",
            "un", "united nations",
            "u n", "united nations",
            "uk", "united kingdom",
            "eu", "european union");

    /** Whether the names are literally the same. */
    boolean isSame(String predicted) {
        return SpeakerName.same(predicted, gold.speaker());
    }

    /** Whether the names mean the same speaker. */
    boolean accepts(String predicted) {
        return !predicted.isEmpty()
                && (isSame(predicted)
                        || Arrays.stream(gold.speaker().split(SpeakerName.ALTERNATIVE, -1))
                                .anyMatch(wanted -> bare(predicted).equals(bare(wanted)) || isCut(predicted, wanted)));
    }

    private boolean isCut(String predicted, String wanted) {
        Set<String> whole = words(bare(source));
        return !gold.isPerson()
                && whole.containsAll(words(bare(wanted)))
                && whole.containsAll(words(bare(predicted)))
                && head(predicted).equals(head(wanted));
    }

    private static String bare(String name) {
        String words = String.join(
                " ", SpeakerName.of(TIME.matcher(name).replaceAll(" ")).words());
        return ALIASES.getOrDefault(words, words);
    }

    private static String head(String name) {
        Matcher tail = TAIL.matcher(name);
        boolean cut = tail.find() && tail.start() > 0;
        return RECENCY.matcher(bare(cut ? name.substring(0, tail.start()) : name))
                .replaceFirst("");
    }

    private static Set<String> words(String bare) {
        return bare.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(bare.split(" ")));
    }
}
