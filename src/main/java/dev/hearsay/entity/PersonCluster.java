// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.NounGender;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.NameGenders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The mentions found so far that name one person. */
final class PersonCluster {

    private final NameGenders genders;
    private final List<NamedPerson> places = new ArrayList<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private int timesInFull;
    private boolean relative;
    private boolean speaker;

    PersonCluster(NameGenders genders) {
        this.genders = genders;
    }

    void add(NamedPerson place) {
        places.add(place);
        surnames.add(place.name().surname());
        if (place.name().isFull()) {
            givenNames.add(place.name().given().get(0));
            timesInFull++;
        }
        places.sort(Comparator.comparing(NamedPerson::span));
    }

    List<NamedPerson> places() {
        return places;
    }

    boolean fits(PersonName name) {
        return places.stream().map(NamedPerson::name).filter(PersonName::isFull).allMatch(name::fits);
    }

    boolean hasSurname(String surname) {
        return surnames.contains(surname);
    }

    /** Whether a word is the surname with a letter missing, doubled or two letters swapped: "Merow" and "Mrerow" for "Merrow". */
    boolean hasSurnameLike(String word) {
        return timesInFull > 0 && surnames.stream().anyMatch(surname -> Misspelling.isOf(surname, word));
    }

    boolean hasGiven(String given) {
        return givenNames.contains(given);
    }

    boolean hasNickname(String nickname) {
        return places.stream()
                .anyMatch(place ->
                        place.name().nickname().filter(nickname::equals).isPresent());
    }

    /** Notes that the article introduces the person as somebody's relative. */
    void markRelative() {
        relative = true;
    }

    boolean relative() {
        return relative;
    }

    /** Whether a source has the full name. */
    boolean speaksIn(List<Span> sources) {
        return places.stream()
                .filter(place -> place.name().isFull())
                .anyMatch(place -> sources.stream().anyMatch(source -> source.contains(place.span())));
    }

    /** Notes that the person speaks under the full name. */
    void markSpeaker() {
        speaker = true;
    }

    boolean speaker() {
        return speaker;
    }

    /** How often the article gives the full name. */
    int timesInFull() {
        return timesInFull;
    }

    int firstPlace() {
        return places.get(0).span().start();
    }

    /** Where the article first gives the full name. */
    int introduction() {
        return places.stream()
                .filter(place -> place.name().isFull())
                .findFirst()
                .map(place -> place.span().start())
                .orElse(Integer.MAX_VALUE);
    }

    Gender gender() {
        return honorific().orElseGet(this::byGivenName);
    }

    private Optional<Gender> honorific() {
        return places.stream()
                .map(place -> place.name().honorific())
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst();
    }

    private Gender byGivenName() {
        return fullest().isFull() ? genders.of(fullest().given().get(0)) : Gender.UNKNOWN;
    }

    /** The longest name; one with a noun for what somebody is ("Challenger Ada Merrow") is a headline's, taken for a name. */
    private PersonName fullest() {
        return places.stream()
                .map(NamedPerson::name)
                .max(Comparator.comparing(PersonCluster::isClean)
                        .thenComparingInt(PersonName::length)
                        .thenComparing(
                                name -> !name.written().equals(name.written().toUpperCase(Locale.ROOT))))
                .orElseThrow();
    }

    private static boolean isClean(PersonName name) {
        return name.isFull() && name.given().stream().noneMatch(RoleNoun::isOne);
    }

    Person person(List<Role> roles) {
        List<Span> spans = places.stream().map(NamedPerson::span).toList();
        Gender gender = honorific().or(() -> byRole(roles)).orElseGet(this::byGivenName);
        return new Person(fullest().written(), gender, spans, roles);
    }

    /** "Wife", "congressman". */
    private static Optional<Gender> byRole(List<Role> roles) {
        return roles.stream()
                .map(role -> NounGender.of(role.head()))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst();
    }
}
