// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Roles of persons whom everybody knows: the article introduces them by name alone and then varies the name, "Merrow … The
 * former minister".
 */
final class RoleVariations {

    private static final int NEAR = 2;

    private final List<SentenceWords> sentences;
    private final Predicate<Span> quoted;

    RoleVariations(List<SentenceWords> sentences, Predicate<Span> quoted) {
        this.sentences = sentences;
        this.quoted = quoted;
    }

    /** The persons, those without a role with what they are called instead of their name. */
    List<Person> of(List<Person> persons) {
        Map<Person, List<Role>> found = new HashMap<>();
        for (int i = 1; i < sentences.size(); i++) {
            for (Role role : descriptions(sentences.get(i))) {
                boolean others = persons.stream()
                        .flatMap(person -> person.roles().stream())
                        .anyMatch(other -> RoleNoun.sameKind(other.head(), role.head()));
                if (!others && !quoted.test(role.span())) {
                    meant(persons, i, role)
                            .ifPresent(person -> found.computeIfAbsent(person, one -> new ArrayList<>())
                                    .add(role));
                }
            }
        }
        return persons.stream()
                .map(person -> found.containsKey(person) ? person.withRoles(found.get(person)) : person)
                .toList();
    }

    /** "The former minister": a noun phrase with "the" that no name stands beside. */
    private static List<Role> descriptions(SentenceWords sentence) {
        RolePhrases phrases = new RolePhrases(sentence);
        List<Role> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            boolean named = i > 1 && sentence.word(i - 1).isMark() && sentence.isPerson(i - 2);
            if (sentence.word(i).is("the") && !named && !isPredicate(sentence, i)) {
                phrases.from(i)
                        .filter(phrase -> isTitle(sentence, phrase) && isAlone(sentence, phrase))
                        .ifPresent(phrase -> found.add(RoleFinder.role(sentence, phrase)));
            }
        }
        return found;
    }

    /** "To be the nominee", "as the nominee", "declared the winner": what somebody may become or be called. */
    private static boolean isPredicate(SentenceWords sentence, int i) {
        if (i == 0) {
            return false;
        }
        Word before = sentence.word(i - 1);
        return WordClass.PREDICATIVE.has(before.lemma());
    }

    /**
     * An office or a candidate for one: "former minister", "secretary of state", but not "pilot of the ship". Of other nouns
     * most are about somebody whom the article does not name.
     */
    private static boolean isTitle(SentenceWords sentence, RolePhrase phrase) {
        Word head = sentence.word(phrase.head());
        boolean title = Titles.isOffice(head.lower()) || WordClass.ROLE.has(head.lower(), "candidate");
        if (head.isCapitalized() || !title) {
            return false;
        }
        int behind = phrase.head() + 1;
        return phrase.to() == behind || (sentence.word(behind).is("of") && phrase.to() == behind + 2);
    }

    private static boolean isAlone(SentenceWords sentence, RolePhrase phrase) {
        int next = phrase.to();
        if (next >= sentence.size()) {
            return true;
        }
        Word word = sentence.word(next);
        boolean named = sentence.isPerson(next)
                || (word.isMark()
                        && next + 1 < sentence.size()
                        && sentence.word(next + 1).isCapitalized())
                || Titles.isHonorific(word);
        return !named && !WordClass.PRONOUN.has(word.lower(), "relative");
    }

    /** The last person without a role who is named shortly before, but not in the same sentence. */
    private Optional<Person> meant(List<Person> persons, int at, Role role) {
        int from = sentences.get(Math.max(0, at - NEAR)).span().start();
        int sentence = sentences.get(at).span().start();
        int here = role.span().start();
        Person last = null;
        int nearest = -1;
        for (Person person : persons) {
            int before = -1;
            boolean inSentence = false;
            for (Span span : person.mentions()) {
                if (span.start() >= from && span.start() < sentence) {
                    before = Math.max(before, span.start());
                }
                inSentence |= span.start() >= sentence && span.start() < here;
            }
            if (before > nearest && !inSentence && person.roles().isEmpty()) {
                nearest = before;
                last = person;
            }
        }
        return Optional.ofNullable(last);
    }
}
