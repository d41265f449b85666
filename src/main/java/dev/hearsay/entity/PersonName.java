// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person's name as written in the text, divided into its parts.
 *
 * @param written on one line, without honorific, possessive ending and letters such as "KC"; a nickname in quotation marks stays: "Margit “Red” Oller"
 * @param given given names and initials in lower case; empty for a bare surname
 * @param surname in lower case, the last word without a suffix such as "Jr."
 * @param honorific the gender indicated by "Mr." or "Mrs." before it
 */
public record PersonName(String written, List<String> given, String surname, Gender honorific) {

    /**
     * The parts of a name.
     *
     * @param before the words in the text before the mention, the last of which may be an honorific
     */
    public static PersonName of(String mention, List<Word> before) {
        List<Word> all = UntaggedWords.of(mention);
        List<Word> words = new ArrayList<>(Nickname.without(all));
        boolean nickname = Nickname.in(all).isPresent();
        words.removeIf(
                word -> word.isPossessive() || (word.isMark() && !word.form().equals("-")));
        Gender honorific = before.isEmpty() ? Gender.UNKNOWN : Titles.gender(before.get(before.size() - 1));
        while (words.size() > 1 && (Titles.gender(words.get(0)) != Gender.UNKNOWN || Titles.isShort(words.get(0)))) {
            honorific = Titles.gender(words.get(0)) == Gender.UNKNOWN ? honorific : Titles.gender(words.get(0));
            words.remove(0);
        }
        while (words.size() > 1 && isHonour(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        int last = words.size() - 1;
        while (last > 0 && WordClass.NAME_SUFFIX.has(words.get(last).lower(), "person")) {
            last--;
        }
        List<String> given = last <= 0
                ? List.of()
                : words.subList(0, last).stream().map(Word::lower).toList();
        String written = nickname
                ? NameForm.clean(mention.substring(
                        words.get(0).span().start(),
                        words.get(words.size() - 1).span().end()))
                : String.join(" ", words.stream().map(Word::form).toList());
        return new PersonName(
                written, given, words.isEmpty() ? "" : words.get(last).lower(), honorific);
    }

    /** "KC", "PhD": letters behind a name, which are left out when somebody is named again. */
    private static boolean isHonour(Word word) {
        return WordClass.NAME_SUFFIX.has(word.lower(), "honour")
                && word.form().chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Whether it has a given name besides the surname. */
    public boolean isFull() {
        return !given.isEmpty();
    }

    /**
     * Whether two full names can belong to one person: same surname and no conflicting given names, or one is the
     * end of the other ("Ruiz Marrero" of "Ana Ruiz Marrero").
     */
    boolean fits(PersonName other) {
        return surname.equals(other.surname)
                && (sameGiven(given.get(0), other.given.get(0)) || isEndOf(other) || other.isEndOf(this));
    }

    private boolean isEndOf(PersonName other) {
        int more = other.given.size() - given.size();
        return more > 0 && other.given.subList(more, other.given.size()).equals(given);
    }

    private static boolean sameGiven(String one, String other) {
        if (one.length() <= 2 || other.length() <= 2) {
            return one.charAt(0) == other.charAt(0);
        }
        return one.equals(other)
                || WordClass.GIVEN_NAME
                        .reading(one)
                        .filter(full -> WordClass.GIVEN_NAME.reading(other).equals(Optional.of(full)))
                        .isPresent();
    }

    /** The nickname in marks, in lower case. */
    Optional<String> nickname() {
        return Nickname.in(UntaggedWords.of(written));
    }

    int length() {
        return given.size() + 1;
    }
}
