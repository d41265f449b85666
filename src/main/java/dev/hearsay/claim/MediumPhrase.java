// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.claim.MediumNouns.MediumNoun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A prepositional phrase for where something is said: "in a letter to the court", "on Twitter", "at a rally in Flint".
 *
 * @param from number of its preposition among the words
 * @param to number after its last word
 */
record MediumPhrase(int from, int to) {

    private static final Set<String> ON_AIR = Set.of("on", "via", "through", "over");
    private static final Set<String> PLACE = Set.of("in", "at", "on");
    private static final Set<String> PAPERS = PhraseWords.words("""
            times post journal tribune herald guardian news review magazine globe chronicle telegraph gazette
            inquirer examiner sun star bee dispatch courier today atlantic""");

    /** What is counted by "of" and isn't what it says itself. */
    private static final Set<String> COUNTS =
            PhraseWords.words("one series flurry string number couple pair round set slew handful dozens hundreds");

    /** Nothing has been said yet where these stand. */
    private static final Set<String> FUTURE = PhraseWords.words("upcoming next coming future planned scheduled");

    private static final int TAILS = 2;

    /** All of some words, in order. */
    static List<MediumPhrase> in(List<Word> words, MediumNouns nouns) {
        List<MediumPhrase> found = new ArrayList<>();
        int i = 0;
        while (i + 1 < words.size()) {
            Optional<MediumPhrase> phrase = words.get(i + 1).parted() ? Optional.empty() : at(words, i, nouns);
            phrase.ifPresent(found::add);
            i = phrase.map(MediumPhrase::to).orElse(i + 1);
        }
        return found;
    }

    private static Optional<MediumPhrase> at(List<Word> words, int from, MediumNouns nouns) {
        String preposition = words.get(from).lower();
        if (!nouns.isPreposition(preposition)) {
            return Optional.empty();
        }
        int start = from + 1;
        int end = NounPhrase.end(words, start);
        for (int head = start; head < end; head++) {
            if (FUTURE.contains(words.get(head).lower())) {
                return Optional.empty();
            }
            if (head > start
                    && words.get(head).is("of")
                    && !COUNTS.contains(words.get(head - 1).lower())) {
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

    /** Whether a word in a noun phrase can't be its head where a medium stands before it. */
    private static boolean isOver(Word next) {
        return next.isCapital() || next.is("of") || next.lower().endsWith("ed");
    }

    /** The end of the phrase without tails: a name after the noun is another phrase's. */
    private static int stem(List<Word> words, int head, int end) {
        return head + 1 < end && words.get(head + 1).is("of") ? end : head + 1;
    }

    private static int tails(List<Word> words, int stem, MediumNoun noun) {
        int end = stem;
        for (int i = 0; i < TAILS && end + 1 < words.size(); i++) {
            if (words.get(end).parted() || words.get(end + 1).parted()) {
                return end;
            }
            String preposition = words.get(end).lower();
            boolean place = PLACE.contains(preposition) && isNamed(words, end + 1);
            int next = NounPhrase.end(words, end + 1);
            boolean told = noun.addressee().contains(preposition)
                    && Recipients.after(words, end).isPresent();
            end = (place || told) && next > end + 1 ? next : end;
        }
        return end;
    }

    private static boolean isNamed(List<Word> words, int word) {
        int first = words.get(word).is("the") && word + 1 < words.size() ? word + 1 : word;
        return words.get(first).isCapital()
                && !Character.isDigit(words.get(first).text().charAt(0));
    }

    private static Optional<MediumPhrase> outlet(List<Word> words, int from, int end, MediumNouns nouns) {
        String preposition = words.get(from).lower();
        Word first = words.get(from + 1);
        if (preposition.equals("on") && first.opensQuotation()) {
            int close = NounPhrase.closing(words, from + 1);
            boolean title = close > from + 2 && words.get(from + 2).isCapital();
            return title ? Optional.of(new MediumPhrase(from, close + 1)) : Optional.empty();
        }
        if (end == from + 1) {
            return Optional.empty();
        }
        int name = first.is("the") && end > from + 2 ? from + 2 : from + 1;
        boolean onAir = ON_AIR.contains(preposition) && nouns.isOutlet(name(words, name, end));
        boolean paper = preposition.equals("in")
                && words.get(name).isCapital()
                && PAPERS.contains(words.get(end - 1).lower())
                && words.get(end - 1).isCapital();
        return onAir || paper ? Optional.of(new MediumPhrase(from, end)) : Optional.empty();
    }

    private static String name(List<Word> words, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (Word word : words.subList(from, to)) {
            name.append(word.glued() || name.isEmpty() ? "" : " ").append(word.lower());
        }
        return name.toString();
    }
}
