// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.Pronouns;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.pipeline.NameGenders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The persons whom an article names: in running text, in the heads of a transcript's turns, and as the two of an interview. */
final class NamedPersons {

    private final NameClustering clustering;

    NamedPersons(NameGenders genders) {
        this.clustering = new NameClustering(genders);
    }

    List<Entity> in(ArticleView view, EntityIds ids) {
        MentionIndex<Person> named = TurnSpeakers.of(
                clustering.of(view.sentences(), sources(view)), view.heads().named(), view.sentences());
        Interview interview = Interview.of(view, named);
        List<Entity> persons = new ArrayList<>();
        Stream.of(named.all().stream(), introduced(interview, named))
                .flatMap(one -> one)
                .forEach(person -> persons.add(entity(view, person, letters(view, interview, person), ids)));
        author(view, persons, ids).ifPresent(persons::add);
        return persons;
    }

    private static List<Span> sources(ArticleView view) {
        return view.document().attributions().stream()
                .flatMap(attribution -> attribution.source().stream())
                .toList();
    }

    /**
     * The author, if some source is "I" or "we" in the author's own words: by the byline if the article doesn't name the person, and
     * without a name if there is no byline.
     */
    private static Optional<Entity> author(ArticleView view, List<Entity> persons, EntityIds ids) {
        boolean speaks = view.document().attributions().stream()
                .flatMap(attribution -> attribution.source().stream())
                .anyMatch(source -> Pronouns.isFirstPerson(source.in(view.text())) && !view.isQuoted(source));
        Optional<String> name = Authors.of(view.document());
        boolean known = name.isPresent()
                && persons.stream().anyMatch(person -> person.name().equalsIgnoreCase(name.get()));
        return speaks && !known ? Optional.of(author(name, ids)) : Optional.empty();
    }

    private static Entity author(Optional<String> name, EntityIds ids) {
        String shown = name.orElse(Authors.UNNAMED);
        return new Entity(
                ids.of(SpeakerType.PERSON, shown, List.of()),
                SpeakerType.PERSON,
                shown,
                name.isPresent(),
                List.of(),
                List.of(shown),
                Gender.UNKNOWN,
                false,
                List.of(),
                null);
    }

    /** The persons named only in the opening, where no recognizer found a name. */
    private static Stream<Person> introduced(Interview interview, MentionIndex<Person> named) {
        return Stream.of(interview)
                .flatMap(two ->
                        Stream.concat(Stream.ofNullable(two.interviewer()), Stream.ofNullable(two.interviewee())))
                .filter(person -> !named.all().contains(person));
    }

    private static List<Span> letters(ArticleView view, Interview interview, Person person) {
        return view.heads().letters().stream()
                .filter(letter -> person.equals(headed(interview, letter.in(view.text()))))
                .toList();
    }

    private static @Nullable Person headed(Interview interview, String letter) {
        return TurnHeads.asks(letter) ? interview.interviewer() : interview.interviewee();
    }

    private static Entity entity(ArticleView view, Person person, List<Span> letters, EntityIds ids) {
        List<Span> mentions = Stream.of(person.mentions(), letters)
                .flatMap(Collection::stream)
                .sorted()
                .toList();
        List<String> names = view.forms(person.mentions());
        return new Entity(
                ids.of(SpeakerType.PERSON, person.name(), mentions),
                SpeakerType.PERSON,
                person.name(),
                true,
                mentions,
                names,
                person.gender(),
                false,
                person.roles(),
                null);
    }
}
