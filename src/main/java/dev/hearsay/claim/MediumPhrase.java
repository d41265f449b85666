// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.claim.MediumNouns.MediumNoun;
import dev.hearsay.language.NounPhrases;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A prepositional phrase for where something is said: "in a letter to the court", "on Twitter", "at a rally in Flint".
 *
 * @param from number of its preposition among the words
 * @param to number after its last word
 */
record MediumPhrase(int from, int to) {

    private static final Set<String> PLACE = Set.of("in", "at", "on");

    private static final int TAILS = 2;

    /** All of some words, in order. */
    static List<MediumPhrase> in(List<WindowWord> words, MediumNouns nouns) {
        List<MediumPhrase> found = new ArrayList<>();
        int i = 0;
        while (i + 1 < words.size()) {
            Optional<MediumPhrase> phrase = words.get(i + 1).afterGap() ? Optional.empty() : at(words, i, nouns);
            phrase.ifPresent(found::add);
            i = phrase.map(MediumPhrase::to).orElse(i + 1);
        }
        return found;
    }

    private static Optional<MediumPhrase> at(List<WindowWord> words, int from, MediumNouns nouns) {
        String preposition = words.get(from).lower();
        if (!nouns.isPreposition(preposition)) {
            return Optional.empty();
        }
        int start = from + 1;
        int end = NounPhrases.end(words, start);
        for (int head = start; head < end; head++) {
            if (words.get(head).is(WordClass.FUTURE)) {
                return Optional.empty();
            }
            if (head > start && words.get(head).is("of") && !isAmount(words.get(head - 1))) {
                break;
            }
            boolean last = head + 1 == end || isOver(words.get(head + 1));
            Optional<MediumNoun> noun = last ? nouns.at(words, head) : Optional.empty();
            if (noun.isPresent() && noun.get().before().contains(preposition)) {
                return Optional.of(new MediumPhrase(from, tails(words, stem(words, head, end), noun.get())));
            }
        }
        return outlet(words, from, end, nouns);
    }

    /** Whether a word in a noun phrase can't be its head after a medium. */
    private static boolean isOver(WindowWord next) {
        return next.beginsName() || next.is("of") || next.is(PartOfSpeech.VERB);
    }

    /** Whether a word only states an amount before "of": "a series of tweets". */
    private static boolean isAmount(WindowWord word) {
        return word.is(WordClass.AMOUNT) || word.is(WordClass.NUMERAL);
    }

    /** The end of the phrase without modifiers: a name after the noun belongs to another phrase. */
    private static int stem(List<WindowWord> words, int head, int end) {
        return head + 1 < end && words.get(head + 1).is("of") ? end : head + 1;
    }

    private static int tails(List<WindowWord> words, int stem, MediumNoun noun) {
        int end = stem;
        for (int i = 0; i < TAILS && end + 1 < words.size(); i++) {
            if (words.get(end).afterGap() || words.get(end + 1).afterGap()) {
                return end;
            }
            String preposition = words.get(end).lower();
            boolean place = PLACE.contains(preposition) && isNamed(words, end + 1);
            int next = NounPhrases.end(words, end + 1);
            boolean told = noun.addressee().contains(preposition)
                    && Recipients.after(words, end).isPresent();
            end = (place || told) && next > end + 1 ? next : end;
        }
        return end;
    }

    private static boolean isNamed(List<WindowWord> words, int word) {
        int first = words.get(word).is("the") && word + 1 < words.size() ? word + 1 : word;
        return words.get(first).word().isCapitalized();
    }

    private static Optional<MediumPhrase> outlet(List<WindowWord> words, int from, int end, MediumNouns nouns) {
        String preposition = words.get(from).lower();
        WindowWord first = words.get(from + 1);
        if (preposition.equals("on") && first.word().opensQuotation()) {
            int close = NounPhrases.closing(words, from + 1);
            boolean title = close > from + 2 && words.get(from + 2).beginsName();
            return title ? Optional.of(new MediumPhrase(from, close + 1)) : Optional.empty();
        }
        if (end == from + 1) {
            return Optional.empty();
        }
        int name = first.is("the") && end > from + 2 ? from + 2 : from + 1;
        boolean onAir = words.get(from).is(WordClass.ON_AIR) && nouns.isOutlet(name(words, name, end));
        boolean paper = preposition.equals("in")
                && words.get(name).beginsName()
                && words.get(end - 1).is(WordClass.NEWSPAPER)
                && words.get(end - 1).word().isCapitalized();
        return onAir || paper ? Optional.of(new MediumPhrase(from, end)) : Optional.empty();
    }

    private static String name(List<WindowWord> words, int from, int to) {
        return words.subList(from, to).stream().map(WindowWord::lower).collect(Collectors.joining(" "));
    }
}
