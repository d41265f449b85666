// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Word;
import java.util.Optional;

/**
 * The noun phrases of a sentence that say what one person is: their head is a singular noun for a person, what stands
 * before it modifies it, and behind it stand only prepositions with their objects.
 */
final class RolePhrases {

    private static final int LONGEST = 16;

    private final SentenceWords sentence;

    RolePhrases(SentenceWords sentence) {
        this.sentence = sentence;
    }

    /** The phrase that begins with a word, with or without an article; empty if none does. */
    Optional<RolePhrase> from(int start) {
        int from = start;
        if (isOneOf(start)) {
            from = start + 2;
        }
        if (from < sentence.size() && isOpener(word(from))) {
            from++;
        }
        int head = core(from, isOneOf(start));
        if (head < 0) {
            return Optional.empty();
        }
        int to = objects(head + 1, from);
        int second = to + 1;
        if (to < sentence.size() && word(to).is("and") && to == head + 1) {
            if (second < sentence.size() && isOpener(word(second))) {
                second++;
            }
            int other = core(second, false);
            if (other > 0) {
                to = objects(other + 1, from);
            } else if (second < sentence.size() && sentence.isPerson(second)) {
                return Optional.empty();
            }
        }
        return Optional.of(new RolePhrase(isOneOf(start) ? start : from, to, head));
    }

    /** The phrase that ends before a word, without the article before it; empty if none does. */
    Optional<RolePhrase> before(int to) {
        int head = headBefore(to);
        if (head < 0) {
            return Optional.empty();
        }
        int from = leftEdge(head);
        // "Governor and former senator Ana Ruiz" is one person, "the governor and Senator Ana Ruiz" are two
        if (from > 1 && word(from - 1).is("and") && headBefore(from - 1) >= 0) {
            int other = leftEdge(headBefore(from - 1));
            boolean bare = other == 0 || !isOpener(word(other - 1));
            if (bare && !sentence.isPerson(from - 2)) {
                return Optional.of(new RolePhrase(other, to, headBefore(from - 1)));
            }
        }
        return Optional.of(new RolePhrase(from, to, head));
    }

    /** The last noun of modifiers and noun, if it is one for a person; -1 otherwise. */
    private int core(int from, boolean several) {
        int to = from;
        while (to < sentence.size() && to - from < LONGEST && (isInside(to, from) || isInName(to, from))) {
            to++;
        }
        while (to > from && (word(to - 1).isMark() || word(to - 1).isPossessive())) {
            to--;
        }
        int head = to - 1;
        // "president emeritus", "attorney general"
        if (head > from && !isPersonal(head, several) && !isNoun(head)) {
            head--;
        }
        return head >= from && isPersonal(head, several) && !sentence.isPerson(head) ? head : -1;
    }

    /** Where prepositions with their objects end that begin with a word. */
    private int objects(int start, int from) {
        int to = start;
        while (to < sentence.size() && to - from < LONGEST && WordClass.ROLE_PREPOSITION.has(word(to))) {
            int end = object(to + 1);
            if (end == to + 1) {
                return to;
            }
            to = end;
        }
        return to;
    }

    private int object(int start) {
        int from = start;
        while (from < sentence.size() && isOpener(word(from))) {
            from++;
        }
        int to = from;
        while (to < sentence.size() && (isInside(to, from) || isJoined(to, from))) {
            to++;
        }
        while (to > from && (word(to - 1).isMark() || word(to - 1).is("and"))) {
            to--;
        }
        return to == from || isTime(from) ? start : to;
    }

    /** "And" or an article between two names or nouns: "the Board for Tides and Currents". */
    private boolean isJoined(int i, int from) {
        boolean link = word(i).is("and") || (word(i).is("the") && word(i - 1).is("and"));
        return link
                && i > from
                && i + 1 < sentence.size()
                && (isInside(i + 1, i + 1) || word(i + 1).is("the"));
    }

    /** "And" inside of a name: "the Tides and Currents Board's director". */
    private boolean isInName(int i, int from) {
        return i > from
                && i + 1 < sentence.size()
                && word(i).is("and")
                && word(i - 1).isCapitalized()
                && word(i + 1).isCapitalized()
                && !isPersonal(i - 1, false)
                && !sentence.isPerson(i - 1)
                && !sentence.isPerson(i + 1);
    }

    private int headBefore(int to) {
        int last = to - 1;
        if (last < 0) {
            return -1;
        }
        if (isPersonal(last, false)) {
            return last;
        }
        // "Secretary of State", "chief of staff", but not "a friend of"
        int of = last;
        while (of > 0 && to - of < LONGEST && (isNominal(word(of)) || word(of).is("the"))) {
            of--;
        }
        return of > 0 && of < last && word(of).is("of") && isPersonal(of - 1, false) ? of - 1 : -1;
    }

    /** The first word of what modifies a noun from the left. */
    int leftEdge(int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST && isInside(from - 1, from - 1) && isModifying(from - 1)) {
            from--;
        }
        while (from < head && (word(from).isPossessive() || word(from).isMark())) {
            from++;
        }
        return from;
    }

    /** A participle modifies a noun where it stands before it and not behind another: "the group backing Governor Ruiz". */
    private boolean isModifying(int i) {
        return !word(i).part().isVerbal()
                || WordClass.ROLE_MODIFIER.has(word(i))
                || i == 0
                || isOpener(word(i - 1))
                || word(i - 1).part() == PartOfSpeech.ADVERB;
    }

    /** Whether a word can stand inside of a noun phrase that began with another. */
    private boolean isInside(int i, int from) {
        Word word = word(i);
        if (word.isPossessive() || word.form().equals("&") || word.form().equals("/")) {
            return true;
        }
        if (isTime(i) || (sentence.isCue(i) && !isNoun(i))) {
            return false;
        }
        if (word.isMark()) {
            return isGlued(i) || isQuoteMark(i);
        }
        boolean small = WordClass.PREPOSITION.has(word)
                || WordClass.CLAUSE_LINK.has(word)
                || WordClass.AUXILIARY.has(word)
                || isOpener(word)
                || WordClass.PRONOUN.has(word);
        if (word.is("such") || (small && word.part() != PartOfSpeech.PROPER_NOUN)) {
            return false;
        }
        if (RoleNoun.isOne(word.lower()) || WordClass.ROLE_MODIFIER.has(word)) {
            return true;
        }
        return switch (word.part()) {
            case NOUN, PROPER_NOUN, ADJECTIVE -> true;
            case NUMERAL -> !word.isNumber() || isNumberInName(i);
            case ADVERB -> isBeforeModifier(i);
            case VERB -> isModifier(i, from);
            // the tagger does not know British spelling: "harbour" is a pronoun to it
            case PRONOUN ->
                !WordClass.INTERROGATIVE.has(word)
                        && !word.is("there")
                        && !word.lower().endsWith("thing");
            default -> false;
        };
    }

    /** "The Lonsby 2016 Committee", "Quill's 2016 campaign". */
    private boolean isNumberInName(int i) {
        if (i == 0 || i + 1 >= sentence.size() || word(i + 1).isMark()) {
            return false;
        }
        boolean name = word(i - 1).isCapitalized() && word(i + 1).isCapitalized() && !isMonth(i - 1) && !isMonth(i + 1);
        return name || (word(i - 1).isPossessive() && isNominal(word(i + 1)));
    }

    private boolean isMonth(int i) {
        return WordClass.MONTH.has(word(i));
    }

    /** A participle, or a word behind an article that the tagger took for a verb. */
    private boolean isModifier(int i, int from) {
        if (i + 1 >= sentence.size()) {
            return false;
        }
        // at the beginning of a sentence a noun with a capital is often tagged as one
        boolean opened = i > 0 ? isOpener(word(i - 1)) : word(0).lemma().equals(word(0).lower());
        boolean free = i == from || !isNoun(i - 1) || word(i - 1).isPossessive();
        return opened || (free && isParticiple(word(i)));
    }

    private boolean isBeforeModifier(int i) {
        if (i + 1 >= sentence.size()) {
            return false;
        }
        Word next = word(i + 1);
        return WordClass.LIGHT_MODIFIER.has(word(i)) || next.part() == PartOfSpeech.ADJECTIVE || isParticiple(next);
    }

    private static boolean isParticiple(Word word) {
        String lower = word.lower();
        return lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("en") || lower.endsWith("own");
    }

    /** A hyphen or an apostrophe inside a word or behind a plural. */
    private boolean isGlued(int i) {
        String form = word(i).form();
        boolean behind = i > 0 && word(i - 1).span().end() == word(i).span().start();
        return behind && (form.equals("-") || form.equals("’") || form.equals("'") || form.equals("."));
    }

    /** A mark round a word: 'a self-styled "new media" journalist'. */
    private boolean isQuoteMark(int i) {
        String form = word(i).form();
        return form.equals("\"") || form.equals("“") || form.equals("”");
    }

    private boolean isNoun(int i) {
        return isNominal(word(i)) || RoleNoun.isOne(word(i).lower());
    }

    private static boolean isNominal(Word word) {
        return word.part().isNominal();
    }

    private boolean isPersonal(int i, boolean several) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Word word = word(i);
        if (several) {
            return word.isPluralNoun() && RoleNoun.isPersonal(word.lemma());
        }
        return !word.isPluralNoun()
                && (RoleNoun.isOne(word.lower()) || (isNominal(word) && RoleNoun.isPersonal(word.lower())));
    }

    private boolean isOneOf(int i) {
        return i + 1 < sentence.size() && word(i).is("one") && word(i + 1).is("of");
    }

    private boolean isTime(int i) {
        Word word = word(i);
        return WordClass.TIME_UNIT.has(word)
                || WordClass.WEEKDAY.has(word)
                || (WordClass.DEICTIC.has(word) && i + 1 < sentence.size() && WordClass.TIME_UNIT.has(word(i + 1)))
                || (WordClass.ADVERB.has(word) && word.part() != PartOfSpeech.ADJECTIVE && !word.is("then"))
                || (WordClass.MONTH.has(word)
                        && word.isCapitalized()
                        && i + 1 < sentence.size()
                        && word(i + 1).isNumber());
    }

    /** Whether a role may begin with this word, which is not counted to it. */
    static boolean isOpener(Word word) {
        return WordClass.ARTICLE.has(word) || WordClass.POSSESSIVE.has(word) || word.is("another");
    }

    private Word word(int i) {
        return sentence.word(i);
    }
}
