// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import java.util.List;

/**
 * Cuts a noun phrase out of words, by small words, capitals and marks alone: with what hangs on it by "of" or "and",
 * but without time, place and clause.
 */
final class NounPhrase {

    private static final int LONGEST = 16;

    private final List<Word> words;
    private final int from;

    private NounPhrase(List<Word> words, int from) {
        this.words = words;
        this.from = from;
    }

    /** The number after the last word of the noun phrase that begins with a word; that word's own where none does. */
    static int end(List<Word> words, int from) {
        return new NounPhrase(words, from).end();
    }

    /** The number of the phrase's head: its last word before "of". */
    static int head(List<Word> words, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (words.get(i).is("of")) {
                return i - 1;
            }
        }
        return end - 1;
    }

    private int end() {
        if (from >= words.size() || !begins()) {
            return from;
        }
        if (PhraseWords.isObject(lower(from)) && !(lower(from).equals("her") && isNoun(from + 1))) {
            return from + 1;
        }
        int i = from + 1;
        while (i < words.size() && i < from + LONGEST && goesOn(i)) {
            i = words.get(i).opensQuotation() ? closing(words, i) + 1 : i + 1;
        }
        while (i > from && isLoose(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean begins() {
        Word first = words.get(from);
        String word = first.lower();
        if (PhraseWords.isObject(word)) {
            return true;
        }
        return !first.isMark()
                && (!PhraseWords.isSubject(word) || (PhraseWords.isDeterminer(word) && isNoun(from + 1)))
                && !PhraseWords.isEnd(word)
                && !word.equals("of")
                && !word.equals("and")
                && !PhraseWords.isAdverb(word)
                && !isTime(from);
    }

    private boolean goesOn(int i) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        if (word.parted() || (word.part() != before.part() && isSource(word))) {
            return false;
        }
        if (word.isMark()) {
            return joins(i);
        }
        return switch (word.lower()) {
            case "of" -> isNoun(i + 1);
            case "and" -> isNoun(i + 1) && isSecond(i + 1);
            case "for" -> before.isCapital() && isName(i + 1);
            case "the" -> isSmall(before.lower()) || (before.isCapital() && isName(i + 1));
            default -> isNoun(i);
        };
    }

    /** A mark inside a name: a hyphen, a possessive's apostrophe, "&", or the quotation marks of a title. */
    private boolean joins(int i) {
        Word word = words.get(i);
        if (word.opensQuotation() && words.get(i - 1).isPossessive()) {
            return closing(words, i) > i;
        }
        boolean glued = word.glued() && i + 1 < words.size() && words.get(i + 1).glued();
        return switch (word.text()) {
            case "-", "/", "‑", "–" -> glued;
            case "&" -> true;
            case "'", "’" -> word.glued() && isNoun(i + 1);
            case "." -> glued || (word.glued() && isName(i + 1));
            default -> false;
        };
    }

    /** The number of the closing mark of a title of at most eight words; the opening mark's where there is none. */
    static int closing(List<Word> words, int opening) {
        for (int i = opening + 1; i < Math.min(words.size(), opening + 10); i++) {
            if (words.get(i).parted()) {
                return opening;
            }
            if (words.get(i).closesQuotation()) {
                return i;
            }
        }
        return opening;
    }

    /** What may come after "and": not a verb, so far as that shows. */
    private boolean isSecond(int i) {
        String word = lower(i);
        return words.get(i).isCapital()
                || PhraseWords.isDeterminer(word)
                || (word.endsWith("s") && !word.endsWith("ss") && word.length() > 4);
    }

    private boolean isName(int i) {
        return i < words.size()
                && (words.get(i).isCapital() || (words.get(i).is("the") && i + 1 < words.size() && isName(i + 1)))
                && !isTime(i);
    }

    private boolean isNoun(int i) {
        if (i >= words.size() || words.get(i).parted() || words.get(i).isMark()) {
            return false;
        }
        String word = lower(i);
        boolean clause = (PhraseWords.isSubject(word) && !PhraseWords.isDeterminer(word))
                || (PhraseWords.isObject(word) && !word.equals("her") && !word.equals("others"));
        return !isParticiple(i)
                && !clause
                && !(PhraseWords.isEnd(word) && !isNameOf(i))
                && !(PhraseWords.isAdverb(word) && !words.get(i).isCapital() && !isAfterDeterminer(i))
                && !isTime(i);
    }

    /** Whether a word begins a clause that hangs on the noun before it ("people gathered in", "a letter sent to"). */
    private boolean isParticiple(int i) {
        String word = lower(i);
        if (i == from || words.get(i).isCapital() || !PhraseWords.isParticiple(word)) {
            return false;
        }
        Word before = words.get(i - 1);
        if (before.isMark() || before.isPossessive() || PhraseWords.isDeterminer(before.lower()) || before.is("of")) {
            return false;
        }
        boolean last = i + 1 == words.size()
                || words.get(i + 1).parted()
                || words.get(i + 1).isMark();
        String next = last ? "" : lower(i + 1);
        return before.isCapital()
                || before.lower().endsWith("s")
                || last
                || PhraseWords.isEnd(next)
                || PhraseWords.isDeterminer(next)
                || PhraseWords.isAdverb(next)
                || isTime(i + 1);
    }

    private boolean isAfterDeterminer(int i) {
        return i > from && PhraseWords.isDeterminer(lower(i - 1));
    }

    /** A small word may be part of a name where it has a capital ("The New York Times Now"). */
    private boolean isNameOf(int i) {
        return words.get(i).isCapital()
                && i > from
                && (words.get(i - 1).isCapital() || words.get(i - 1).isPossessive());
    }

    private boolean isTime(int i) {
        String word = lower(i);
        boolean show = i > from && lower(i - 1).equals("news");
        boolean possessive = i + 1 < words.size() && words.get(i + 1).isPossessive() && i == from;
        String next = i + 1 < words.size() ? lower(i + 1) : "";
        boolean dated = i > from && PhraseWords.isDeterminer(lower(i - 1));
        return (PhraseWords.isDay(word) && !show && !possessive && !dated) || PhraseWords.isTime(word, next);
    }

    private boolean isLoose(int i) {
        String word = lower(i);
        boolean bare = PhraseWords.isDeterminer(word) && !Character.isDigit(word.charAt(0));
        return isSmall(word)
                || (bare && !(PhraseWords.isObject(word) && i == from))
                || (words.get(i).isMark()
                        && !words.get(i).closesQuotation()
                        && !words.get(i).text().equals("."));
    }

    private static boolean isSmall(String word) {
        return word.equals("of") || word.equals("and") || word.equals("for");
    }

    private static boolean isSource(Word word) {
        return word.part() == Word.Part.SOURCE || word.part() == Word.Part.OTHER_SOURCE;
    }

    private String lower(int i) {
        return words.get(i).lower();
    }
}
