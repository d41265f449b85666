// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.UntaggedWords;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Joins the heads of a transcript's turns to persons: "MERROW" is the "REP. ADA MERROW" of an earlier turn and the Ada
 * Merrow of the article. A recognizer takes a name in capitals for a body or a place as often as for a person.
 */
final class TurnSpeakers {

    private final List<Person> cast;
    private final List<List<TurnHead>> speakers = new ArrayList<>();

    private TurnSpeakers(List<Person> cast) {
        this.cast = cast;
    }

    /** The cast with the persons who speak in turns. */
    static MentionIndex<Person> of(MentionIndex<Person> cast, List<TurnHead> heads, List<SentenceWords> sentences) {
        if (heads.isEmpty()) {
            return cast;
        }
        OpeningNames names = new OpeningNames(cast);
        List<Person> introduced = sentences.stream()
                .filter(sentence -> sentence.span().end() <= heads.get(0).span().start())
                .flatMap(sentence -> names.in(sentence).stream())
                .map(NamedInOpening::person)
                .filter(person -> !cast.all().contains(person))
                .filter(person -> heads.stream().anyMatch(head -> isOf(head.name(), person)))
                .toList();
        TurnSpeakers joined = new TurnSpeakers(
                Stream.concat(cast.all().stream(), introduced.stream()).toList());
        heads.stream().filter(head -> head.name().isFull()).forEach(joined::add);
        heads.stream().filter(head -> !head.name().isFull()).forEach(joined::add);
        return joined.persons();
    }

    private void add(TurnHead head) {
        speakers.stream()
                .filter(speaker -> speaker.stream().anyMatch(other -> isSame(head.name(), other.name())))
                .findFirst()
                .orElseGet(() -> {
                    List<TurnHead> speaker = new ArrayList<>();
                    speakers.add(speaker);
                    return speaker;
                })
                .add(head);
    }

    private static boolean isSame(PersonName one, PersonName other) {
        boolean full = one.isFull() && other.isFull();
        return full ? one.fits(other) : one.surname().equals(other.surname());
    }

    private MentionIndex<Person> persons() {
        List<Person> joined = new ArrayList<>();
        Set<Person> taken = new LinkedHashSet<>();
        for (List<TurnHead> speaker : speakers) {
            List<Person> known = known(speaker);
            taken.addAll(known);
            joined.add(person(speaker, known));
        }
        cast.stream().filter(person -> !taken.contains(person)).forEach(joined::add);
        joined.sort(Comparator.comparing(person -> person.mentions().get(0)));
        return new MentionIndex<>(joined, Person::mentions);
    }

    /** The persons whom the article names in these heads, or elsewhere by the same name. */
    private List<Person> known(List<TurnHead> speaker) {
        PersonName fullest = fullest(speaker);
        List<Person> found = new ArrayList<>();
        for (Person person : cast) {
            boolean here =
                    speaker.stream().anyMatch(head -> person.mentions().stream().anyMatch(head.nameSpan()::overlaps));
            if (here || isOf(fullest, person)) {
                found.add(person);
            }
        }
        return found;
    }

    private static boolean isOf(PersonName head, Person person) {
        return isSame(head, PersonName.of(person.name(), List.of())) || areInitials(head.written(), person.name());
    }

    /** Whether letters are the initials of a name: "AM" of "Ada Merrow". */
    private static boolean areInitials(String letters, String name) {
        StringBuilder initials = new StringBuilder();
        Stream.of(name.split(" ", -1)).filter(word -> !word.isEmpty()).forEach(word -> initials.append(word.charAt(0)));
        return initials.length() > 1 && letters.replace(".", "").contentEquals(initials);
    }

    private static PersonName fullest(List<TurnHead> speaker) {
        return speaker.stream()
                .map(TurnHead::name)
                .max(Comparator.comparingInt(PersonName::length))
                .orElseThrow();
    }

    private static Person person(List<TurnHead> speaker, List<Person> known) {
        String head = WrittenCase.name(fullest(speaker).written());
        String name = known.stream()
                .map(Person::name)
                .filter(other -> !WrittenCase.isCapitals(other))
                .max(Comparator.comparingInt(String::length))
                .filter(other -> other.length() >= head.length()
                        || areInitials(fullest(speaker).written(), other))
                .orElse(head);
        Gender gender = known.stream()
                .map(Person::gender)
                .filter(one -> one != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
        Set<Span> mentions = new TreeSet<>();
        speaker.forEach(one -> mentions.add(one.nameSpan()));
        known.stream()
                .map(Person::mentions)
                .flatMap(Collection::stream)
                .filter(span -> mentions.stream().noneMatch(span::overlaps))
                .toList()
                .forEach(mentions::add);
        List<Role> roles = new ArrayList<>();
        known.stream()
                .flatMap(person -> person.roles().stream())
                .filter(role -> !WrittenCase.isCapitals(role.text()))
                .forEach(roles::add);
        speaker.stream().map(TurnSpeakers::role).flatMap(Optional::stream).forEach(roles::add);
        return new Person(name, gender, List.copyOf(mentions), roles);
    }

    private static Optional<Role> role(TurnHead head) {
        if (head.role() == null) {
            return Optional.empty();
        }
        List<String> words = UntaggedWords.of(head.role()).stream()
                .filter(word -> !word.isMark())
                .map(Word::lower)
                .toList();
        return Optional.of(new Role(head.role(), head.span(), words, words.get(words.size() - 1), head.affiliation()));
    }
}
