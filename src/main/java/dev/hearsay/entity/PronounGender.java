// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.Pronouns;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gender of persons by the pronouns after their names, in sentences that name nobody else. */
final class PronounGender {

    private final Map<Person, Integer> balances = new HashMap<>();

    PronounGender(MentionIndex<Person> cast, List<SentenceWords> sentences) {
        for (SentenceWords sentence : sentences) {
            List<Span> names = cast.within(sentence.span());
            List<Person> named = names.stream()
                    .flatMap(name -> cast.in(name).stream())
                    .distinct()
                    .toList();
            if (named.size() == 1) {
                balances.merge(named.get(0), balance(sentence, names.get(0).end()), Integer::sum);
            }
        }
    }

    /** The gender; unknown if there is no such pronoun, or as many of one gender as of the other. */
    Gender of(Person person) {
        int balance = balances.getOrDefault(person, 0);
        if (balance == 0) {
            return Gender.UNKNOWN;
        }
        return balance > 0 ? Gender.MALE : Gender.FEMALE;
    }

    private static int balance(SentenceWords sentence, int from) {
        int balance = 0;
        for (Word word : sentence.words()) {
            Optional<Gender> gender = Pronouns.gender(word.form());
            if (word.span().start() >= from && gender.isPresent()) {
                balance += gender.get() == Gender.MALE ? 1 : -1;
            }
        }
        return balance;
    }
}
