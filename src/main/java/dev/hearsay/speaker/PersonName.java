// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Gender;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name as it stands in the text, in its parts.
 *
 * @param written on one line, without honorific and possessive ending
 * @param given given names and initials in lower case; empty for a bare surname
 * @param surname in lower case, the last word without a suffix such as "Jr."
 * @param honorific the gender that "Mr." or "Mrs." before it says
 */
record PersonName(String written, List<String> given, String surname, Gender honorific) {

    private static final Set<String> MALE = Set.of("mr", "sir", "lord", "king", "prince");
    private static final Set<String> FEMALE = Set.of("mrs", "ms", "miss", "lady", "madam", "queen", "princess", "dame");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** @param before the words in the text before the mention, the last of which may be an honorific */
    static PersonName of(String mention, List<Word> before) {
        List<Word> words = new ArrayList<>(Nickname.without(Word.in(mention, new Span(0, mention.length()))));
        words.removeIf(
                word -> word.isPossessive() || (word.isMark() && !word.text().equals("-")));
        Gender honorific = before.isEmpty() ? Gender.UNKNOWN : gender(before.get(before.size() - 1));
        while (words.size() > 1 && (gender(words.get(0)) != Gender.UNKNOWN || Titles.isShort(words.get(0)))) {
            honorific = gender(words.get(0)) == Gender.UNKNOWN ? honorific : gender(words.get(0));
            words.remove(0);
        }
        int last = words.size() - 1;
        while (last > 0 && SUFFIXES.contains(words.get(last).plain())) {
            last--;
        }
        List<String> given = last <= 0
                ? List.of()
                : words.subList(0, last).stream().map(Word::plain).toList();
        String written = String.join(" ", words.stream().map(Word::text).toList());
        return new PersonName(
                written, given, words.isEmpty() ? "" : words.get(last).plain(), honorific);
    }

    static boolean isHonorific(Word word) {
        return gender(word) != Gender.UNKNOWN;
    }

    private static Gender gender(Word word) {
        if (MALE.contains(word.plain())) {
            return Gender.MALE;
        }
        return FEMALE.contains(word.plain()) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether it has a given name beside the surname. */
    boolean isFull() {
        return !given.isEmpty();
    }

    /**
     * Whether two full names can be one person's: the same surname and no two given names that differ, or one is the
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
                || (Math.min(one.length(), other.length()) >= 3 && (one.startsWith(other) || other.startsWith(one)));
    }

    int length() {
        return given.size() + 1;
    }
}
