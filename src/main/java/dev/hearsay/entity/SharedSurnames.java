// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.NameGenders;
import java.util.ArrayList;
import java.util.List;

/**
 * Surnames that are written once for two: in "the brothers Ivan and Pavel Quill" and in "Ana and Pavel Quill", where Ana is a given name
 * and nobody else of the article, the first has the surname of the second.
 */
final class SharedSurnames {

    /** As far as the noun can stand before the names, in UTF-16 code units. */
    private static final int REACH = 15;

    private final NameGenders genders;

    SharedSurnames(NameGenders genders) {
        this.genders = genders;
    }

    /** The persons in text order, those who share a surname with the next with it. */
    List<NamedPerson> given(String text, List<NamedPerson> persons) {
        List<NamedPerson> given = new ArrayList<>(persons);
        for (int i = 0; i + 1 < given.size(); i++) {
            NamedPerson one = given.get(i);
            NamedPerson next = given.get(i + 1);
            if (!one.name().isFull()
                    && next.name().isFull()
                    && isBetween(text, one.span(), next.span())
                    && (isKin(text, one.span()) || isGivenName(one, persons))) {
                given.set(i, new NamedPerson(one.span(), named(one.name(), next.name())));
            }
        }
        return given;
    }

    private static boolean isBetween(String text, Span one, Span next) {
        return one.end() < next.start()
                && text.substring(one.end(), next.start()).strip().equals("and");
    }

    /** Whether a name is a given name and that of nobody else: "Blair and Ana Quill" are two where the article has a Tony Blair. */
    private boolean isGivenName(NamedPerson one, List<NamedPerson> persons) {
        String name = one.name().surname();
        return genders.of(name) != Gender.UNKNOWN
                && one.name().honorific() == Gender.UNKNOWN
                && persons.stream()
                        .filter(other -> !other.span().equals(one.span()))
                        .noneMatch(other -> other.name().surname().equals(name));
    }

    private static boolean isKin(String text, Span name) {
        List<Word> before = UntaggedWords.in(text, new Span(Math.max(0, name.start() - REACH), name.start()));
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).isMark()) {
            last--;
        }
        return last >= 0 && WordClass.KIN.has(before.get(last));
    }

    private static PersonName named(PersonName given, PersonName other) {
        String[] words = other.written().split(" ", -1);
        return new PersonName(
                given.written() + " " + words[words.length - 1],
                List.of(given.surname()),
                other.surname(),
                given.honorific());
    }
}
