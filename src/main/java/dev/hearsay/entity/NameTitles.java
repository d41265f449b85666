// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Titles that a recognizer took into a person's name: "DI Ned Quill", "Sqn Ldr Quill", "Canon Quill". */
final class NameTitles {

    /** A title, a given name and a surname. */
    private static final int FULL = 3;

    private NameTitles() {}

    /** Whether a word of what was recognized, which ends before another word, is a title and nothing else. */
    static boolean isTitle(List<Word> words, int i, int end) {
        Word word = words.get(i);
        boolean beside =
                (i > 0 && Titles.isShort(words.get(i - 1))) || (i + 1 < end && Titles.isShort(words.get(i + 1)));
        return Titles.isShort(word)
                || (WordClass.NAME_TITLE.has(word.lower(), "capitals") && isUpper(word) && !isUpper(words.get(end - 1)))
                || (WordClass.NAME_TITLE.has(word.lower(), "beside") && beside);
    }

    /** Whether the first word is a title, or may be one. */
    static boolean mayBegin(List<Word> words) {
        return isTitle(words, 0, words.size())
                || WordClass.NAME_TITLE.has(words.get(0).lower(), "doubtful");
    }

    /** Whether all words are titles: a recognizer took "Wg Cdr" for a name. */
    static boolean isAll(List<Word> words) {
        return !words.isEmpty()
                && IntStream.range(0, words.size())
                        .allMatch(i -> words.get(i).isMark()
                                || isTitle(words, i, words.size())
                                || WordClass.NAME_TITLE.has(words.get(i).lower(), "capitals"));
    }

    private static boolean isUpper(Word word) {
        return word.form().length() > 1 && word.form().chars().noneMatch(Character::isLowerCase);
    }

    /**
     * The persons, those whose first word may be a title or a given name without it where the article shows that it is a title: a given
     * name follows it, or the article names somebody of that surname without it.
     */
    static List<NamedPerson> without(String text, List<NamedPerson> persons) {
        Set<String> surnames = new HashSet<>();
        for (NamedPerson one : persons) {
            PersonName name = one.name();
            if (name.isFull() && (!isDoubtful(name) || hasGivenName(name))) {
                surnames.add(name.surname());
            }
        }
        return persons.stream()
                .map(one -> isDoubtful(one.name())
                                && (hasGivenName(one.name())
                                        || surnames.contains(one.name().surname()))
                        ? withoutFirst(text, one)
                        : one)
                .toList();
    }

    private static boolean isDoubtful(PersonName name) {
        return name.isFull() && WordClass.NAME_TITLE.has(name.given().get(0), "doubtful");
    }

    /** "Emir Owen Quill", but not "Sultan al Quill". */
    private static boolean hasGivenName(PersonName name) {
        return name.length() >= FULL
                && !WordClass.NAME_PARTICLE.has(name.given().get(1));
    }

    private static NamedPerson withoutFirst(String text, NamedPerson person) {
        List<Word> words = UntaggedWords.in(text, person.span());
        Span span = new Span(words.get(1).span().start(), person.span().end());
        return new NamedPerson(span, PersonName.of(span.in(text), words.subList(0, 1)));
    }
}
