// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.RoleNoun;
import dev.hearsay.entity.SentenceWords;
import dev.hearsay.language.NounGender;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.Pronouns;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Gender;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * "The candidate", "the Argentine", "the 34-year-old", where the article calls nobody so: newspapers vary the name of whom they speak
 * of in this way. Such a description means what "he" or "she" would mean in its place, and only somebody of its gender and age.
 */
final class ByVariation implements Resolver {

    private static final int NEAR = 3;
    private static final int NAMES_BEFORE = 20;

    private final ArticleView view;
    private final PersonRanking ranking;
    private final PartyStates states;
    private final StatedAges ages;

    ByVariation(ArticleView view, PersonRanking ranking) {
        this.view = view;
        this.ranking = ranking;
        this.states = new PartyStates(view);
        this.ages = new StatedAges(view.text());
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        List<Word> words = mention.phrase().words();
        NounPhrase phrase = NounPhrase.of(words);
        if (!phrase.isDefinite() || phrase.head() != words.size() - 1 || !isOfPerson(phrase) || isIntroduced(mention)) {
            return List.of();
        }
        int here = mention.span().start();
        Gender gender = gender(phrase, mention.span());
        OptionalInt age = StatedAges.inDescription(phrase);
        boolean national = isNationalLeader(phrase);
        Optional<Entity> again = age.isPresent() ? describedJustNow(mention) : Optional.empty();
        if (again.isPresent()) {
            return List.of(LinkedEntity.at(mention.span(), again.get(), "who spoke last and has no name"));
        }
        List<Entity> possible = view.persons().near(here, NAMES_BEFORE, 0).stream()
                .filter(person -> (view.isNamedWithin(NEAR, person, here) || hasSpoken(person, mention))
                        && person.gender().fits(gender)
                        && !isRuledOut(person, words)
                        && !states.isOfAnother(person, words)
                        && !holdsAnother(person, phrase.noun())
                        && !isOtherOfTwo(person, here))
                .filter(person -> age.isEmpty() || ages.allow(person, age.getAsInt()))
                .filter(person -> !national || isRuler(person))
                .toList();
        // another name for somebody usually follows the name itself, while "he" can go on from the paragraph before
        List<Entity> named =
                possible.stream().filter(person -> isNamedHere(person, here)).toList();
        Optional<Entity> likeliest = (named.isEmpty() ? possible : named)
                .stream().max(Comparator.comparingDouble(person -> ranking.score(person, mention, gender)));
        return likeliest
                .map(person -> LinkedEntity.at(
                        person.mentions().get(Math.max(0, person.mentionedBefore(here) - 1)),
                        person,
                        "whom a pronoun would mean here, and of whom the article says nothing against it"))
                .stream()
                .toList();
    }

    private static boolean isOfPerson(NounPhrase phrase) {
        String noun = phrase.noun();
        String last = noun.substring(noun.lastIndexOf('-') + 1);
        boolean epithet = WordClass.EPITHET.has(noun)
                || WordClass.DEMONYM.has(noun)
                || (RoleNoun.isPersonal(noun) && !RoleNoun.isOne(noun))
                || WordClass.ROLE
                        .reading(noun)
                        .or(() -> WordClass.ROLE.reading(last))
                        .filter(WordClass.EPITHET::has)
                        .isPresent();
        return ((epithet || isNationalLeader(phrase)) && !phrase.plural())
                || StatedAges.inDescription(phrase).isPresent();
    }

    /** "The Russian leader", but not "the Labour leader" or "the House leader". */
    private static boolean isNationalLeader(NounPhrase phrase) {
        List<Word> words = phrase.words();
        int adjective = words.size() - 2;
        return phrase.noun().equals("leader")
                && adjective == 1
                && words.get(adjective).isCapitalized()
                && words.get(adjective).part() == PartOfSpeech.ADJECTIVE
                && !WordClass.PARTY.has(words.get(adjective));
    }

    private static boolean isRuler(Entity person) {
        return person.roles().stream().anyMatch(role -> WordClass.RULER.has(role.head()));
    }

    /** That of "the actress", or of "she" where "the singer said she was honoured". */
    private Gender gender(NounPhrase phrase, Span source) {
        Gender noun = NounGender.of(phrase.noun());
        return noun != Gender.UNKNOWN
                ? noun
                : view.document().attributions().stream()
                        .filter(attribution -> attribution.source().contains(source))
                        .flatMap(attribution -> attribution.content().stream().limit(1))
                        .flatMap(content -> view.words(content).stream()
                                .dropWhile(word -> word.is("that"))
                                .limit(1))
                        .flatMap(word -> Pronouns.gender(word.form()).stream())
                        .findFirst()
                        .orElse(Gender.UNKNOWN);
    }

    /** Whether it goes back to somebody who was described before and not named. */
    private boolean isIntroduced(SourceMention mention) {
        return view.described(mention.phrase().span())
                .filter(one -> one.mentionedBefore(mention.phrase().span().start()) > 0)
                .isPresent();
    }

    /** Whoever spoke last, if that is somebody without a name and the narration has named nobody since. */
    private Optional<Entity> describedJustNow(SourceMention mention) {
        int here = mention.span().start();
        return mention.last()
                .filter(last -> last.source().end() < here
                        && view.sentence(here) - view.sentence(last.source().start()) <= NEAR
                        && view.persons().within(new Span(last.source().end(), here)).stream()
                                .allMatch(view::isQuoted))
                .flatMap(ResolvedMention::somebody)
                .filter(one -> !one.named());
    }

    /** Whether it was somebody who spoke last, as "he" at least, a few sentences before. */
    private boolean hasSpoken(Entity person, SourceMention mention) {
        int here = view.sentence(mention.span().start());
        return mention.last()
                .filter(last ->
                        last.is(person) && here - view.sentence(last.source().start()) <= NEAR)
                .isPresent();
    }

    /** "In an interview with Ana Ruiz, the mayor said": not Ruiz, who is the other one. */
    private boolean isOtherOfTwo(Entity person, int here) {
        int before = person.mentionedBefore(here);
        if (before == 0) {
            return false;
        }
        SentenceWords sentence = view.sentences().get(view.sentence(here));
        int name = sentence.from(person.mentions().get(before - 1).start());
        return sentence.span().contains(person.mentions().get(before - 1))
                && name > 0
                && sentence.word(name - 1).is("with");
    }

    private boolean isNamedHere(Entity person, int here) {
        Span last = person.mentions().get(person.mentionedBefore(here) - 1);
        return view.paragraph(last.start()) == view.paragraph(here);
    }

    /** Whether the article gives the person another party, or the same kind of role with other words. */
    private static boolean isRuledOut(Entity person, List<Word> words) {
        List<String> parties = words.stream()
                .map(word -> WordClass.PARTY.reading(word.lower()).orElse(word.lower()))
                .filter(WordClass.PARTY::has)
                .toList();
        return !parties.isEmpty()
                && person.roles().stream()
                        .map(Role::words)
                        .map(role -> role.stream().filter(WordClass.PARTY::has).toList())
                        .anyMatch(theirs -> !theirs.isEmpty() && Collections.disjoint(theirs, parties));
    }

    /** Whether the description is an office and the article gives the person another: a minister is not "the mayor". */
    private static boolean holdsAnother(Entity person, String noun) {
        List<String> offices = person.roles().stream()
                .map(Role::head)
                .filter(WordClass.OFFICE::has)
                .toList();
        return WordClass.OFFICE.has(noun)
                && !offices.isEmpty()
                && offices.stream().noneMatch(office -> RoleNoun.sameKind(office, noun));
    }
}
