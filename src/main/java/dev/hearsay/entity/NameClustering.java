// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Gender;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.NameGenders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Groups the mentions of the same person: full names that fit each other, then surnames and given names alone. */
final class NameClustering {

    private final NameGenders genders;
    private final RoleFinder roles;
    private final PersonMentions mentions;

    NameClustering(NameGenders genders) {
        this.genders = genders;
        this.roles = new RoleFinder();
        this.mentions = new PersonMentions(genders);
    }

    /** @param sources where anybody speaks */
    MentionIndex<Person> of(List<SentenceWords> sentences, List<Span> sources) {
        List<NamedPerson> places = mentions.find(sentences);
        List<PersonCluster> all = new ArrayList<>();
        for (NamedPerson place : places) {
            if (place.name().isFull()) {
                all.stream()
                        .filter(one -> one.fits(place.name()))
                        .findFirst()
                        .orElseGet(() -> added(all))
                        .add(place);
            }
        }
        Kin kin = new Kin(sentences);
        all.stream().filter(one -> kin.introduces(one.places().get(0).span())).forEach(PersonCluster::markRelative);
        all.stream().filter(one -> one.speaksIn(sources)).forEach(PersonCluster::markSpeaker);
        List<NamedPerson> bare =
                places.stream().filter(place -> !place.name().isFull()).toList();
        for (NamedPerson place : bare) {
            meant(place, all, bare).orElseGet(() -> added(all)).add(place);
        }
        List<Person> persons = new ArrayList<>();
        all.forEach(one -> persons.add(one.person(rolesOf(one, sentences))));
        persons.sort(Comparator.comparing(person -> person.mentions().get(0)));
        PronounGender pronouns = new PronounGender(new MentionIndex<>(persons, Person::mentions), sentences);
        persons.replaceAll(
                person -> person.gender() == Gender.UNKNOWN ? person.withGender(pronouns.of(person)) : person);
        return new MentionIndex<>(persons, Person::mentions);
    }

    private PersonCluster added(List<PersonCluster> all) {
        PersonCluster one = new PersonCluster(genders);
        all.add(one);
        return one;
    }

    /**
     * The person a bare name refers to: of those with that surname, else with that first name or nickname, the one whom the article names in
     * full most often, and of several the first. Relatives of somebody else are named in full, or by their given name, unless they speak and
     * the others don't. Who was called by the surname alone before another of that name was introduced, still is.
     *
     * @param bare the places with only one name
     */
    private static Optional<PersonCluster> meant(NamedPerson place, List<PersonCluster> all, List<NamedPerson> bare) {
        PersonName name = place.name();
        List<PersonCluster> named = called(name.surname(), all);
        // lists of given names err, so "Mr." separates two people of one surname, but not one person from himself
        List<PersonCluster> candidates = named.size() < 2
                ? named
                : named.stream()
                        .filter(one -> one.gender().fits(name.honorific()))
                        .toList();
        return candidates.stream()
                .max(Comparator.comparing((PersonCluster one) -> isCentral(one, candidates))
                        .thenComparing(one -> isEstablished(one, name.surname(), candidates, bare))
                        .thenComparingInt(PersonCluster::timesInFull)
                        .thenComparing(Comparator.comparingInt(PersonCluster::firstPlace)
                                .reversed()));
    }

    /** Those with that surname; if there are none, those with that first name or nickname, else those whose surname differs by a slip. */
    private static List<PersonCluster> called(String name, List<PersonCluster> all) {
        return Stream.<Predicate<PersonCluster>>of(
                        one -> one.hasSurname(name),
                        one -> one.hasGiven(name) || one.hasNickname(name),
                        one -> one.hasSurnameLike(name))
                .map(test -> all.stream().filter(test).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether somebody is nobody's relative, or speaks and is named in full as often as anyone of that name: a widow, and not her husband. */
    private static boolean isCentral(PersonCluster one, List<PersonCluster> candidates) {
        return !one.relative()
                || (one.speaker() && candidates.stream().allMatch(other -> other.timesInFull() <= one.timesInFull()));
    }

    /** Whether the surname alone was used between the introduction of a person and those of all others. */
    private static boolean isEstablished(
            PersonCluster one, String surname, List<PersonCluster> candidates, List<NamedPerson> bare) {
        int others = candidates.stream()
                .filter(other -> other != one)
                .mapToInt(PersonCluster::introduction)
                .min()
                .orElse(Integer.MAX_VALUE);
        return bare.stream()
                .filter(place -> place.name().surname().equals(surname))
                .anyMatch(place -> one.introduction() < place.span().start()
                        && place.span().start() < others);
    }

    private List<Role> rolesOf(PersonCluster one, List<SentenceWords> sentences) {
        List<Role> found = new ArrayList<>();
        int at = 0;
        for (NamedPerson place : one.places()) {
            while (at + 1 < sentences.size()
                    && sentences.get(at + 1).span().start() <= place.span().start()) {
                at++;
            }
            SentenceWords sentence = sentences.get(at);
            int first = sentence.from(place.span().start());
            int last = sentence.from(place.span().end() - 1) + 1;
            found.addAll(roles.find(sentence, first, Math.min(last, sentence.size())));
        }
        return found;
    }
}
