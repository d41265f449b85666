// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.DocumentNouns;
import dev.hearsay.entity.SentenceWords;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.Number;
import dev.hearsay.language.Pronouns;
import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A source that refers to an earlier one that is not a person: "it" and "they", "the agency", and "the source" for "a
 * harbour source".
 */
final class ByEarlierSource implements Resolver {

    private static final int REACH = 4;

    /** The words at the start of a sentence where its subject is named, as in "So far, Lonsby". */
    private static final int OPENING = 5;

    private final ArticleView view;
    private final NamedTogether together;
    private final Resolver bodies;

    /** @param bodies finds what "the company" means */
    ByEarlierSource(ArticleView view, NamedTogether together, Resolver bodies) {
        this.view = view;
        this.together = together;
        this.bodies = bodies;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        String word = mention.phrase().written().toLowerCase(Locale.ROOT);
        int here = view.sentence(mention.span().start());
        Optional<ResolvedMention> last = mention.latestFirst()
                .filter(one -> here - view.sentence(one.source().start()) <= REACH
                        && !one.isPerson()
                        && !one.entities().isEmpty()
                        && fits(word, one))
                .findFirst();
        if (last.isPresent()) {
            return again(last.get(), "the source before that '" + word + "' can mean");
        }
        if (WordClass.PRONOUN.has(word, "plural")) {
            return together.persons(mention.span(), 1); // "they" after "Quill and Merrow"
        }
        if (WordClass.PRONOUN.has(word, "thing")) {
            // "it" after "So far, Lonsby has raised …", else after "The company will …"
            List<LinkedEntity> subject = subject(here, mention.span()).stream().toList();
            return subject.isEmpty() ? described(here, mention) : subject;
        }
        return Pronouns.isPronoun(word) ? List.of() : sameNoun(mention);
    }

    /** The named body or place that opens the sentence of a pronoun, else the one before, or whose name comes first in it. */
    private Optional<LinkedEntity> subject(int sentence, Span before) {
        for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
            SentenceWords words = view.sentences().get(i);
            Optional<Span> opening = view.bodies().within(words.span()).stream()
                    .filter(name -> name.end() <= before.start() && words.from(name.start()) < OPENING)
                    .findFirst();
            if (opening.isPresent()) {
                String reason = "what opens the sentence before that 'it' can mean";
                return view.bodies().in(opening.get()).map(body -> LinkedEntity.at(opening.get(), body, reason));
            }
        }
        return Optional.empty();
    }

    /** What a noun for an organization before "it" in its sentence means: "The company will begin in May, it said". */
    private List<LinkedEntity> described(int sentence, SourceMention mention) {
        List<Word> words = view.sentences().get(sentence).words();
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i).span().end() <= mention.span().start())
                .filter(i -> words.get(i - 1).is("the") && WordClass.ORGANIZATION.has(words.get(i)))
                .mapToObj(i -> new Span(
                        words.get(i - 1).span().start(), words.get(i).span().end()))
                .map(phrase -> bodies.resolve(mention.at(view.phrase(phrase))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean fits(String word, ResolvedMention one) {
        SpeakerType kind = one.entities().get(0).kind();
        boolean it = WordClass.PRONOUN.has(word, "thing") && !one.isPlural() && kind != SpeakerType.PERSON;
        return it || (WordClass.PRONOUN.has(word, "plural") && isSeveral(one, kind));
    }

    /** People and bodies can be "they", one thing or one person who is not known can't. */
    private static boolean isSeveral(ResolvedMention one, SpeakerType kind) {
        return switch (kind) {
            case DOCUMENT -> false;
            case PERSON -> one.isPlural();
            case UNKNOWN -> one.isPlural() || hasPlural(one.entities().get(0).entity());
            default -> true;
        };
    }

    /** "Twenty-seven ports led by Lonsby". */
    private static boolean hasPlural(Entity described) {
        return UntaggedWords.of(described.name()).stream().anyMatch(Number::isPlural);
    }

    /** "The source" after "a harbour source"; else "the survey" after "a poll". */
    private List<LinkedEntity> sameNoun(SourceMention mention) {
        List<Word> words = mention.phrase().words();
        NounPhrase phrase = NounPhrase.of(words);
        if (words.size() > 5 || !phrase.isDefinite()) {
            return List.of();
        }
        String noun = phrase.noun();
        String reason = "the source before that '" + noun + "' goes back to";
        return last(mention, before -> holds(before, noun, words))
                .or(() -> last(mention, before -> words.size() == 2 && isOfKind(before, noun)))
                .map(one -> again(one, reason))
                .orElse(List.of());
    }

    private static Optional<ResolvedMention> last(SourceMention mention, Predicate<Entity> fits) {
        return mention.latestFirst()
                .filter(one -> one.entities().size() == 1
                        && !one.isPerson()
                        && !one.source().equals(mention.span())
                        && fits.test(one.entities().get(0).entity()))
                .findFirst();
    }

    /** Whether what was described is about the noun, and has all words of the description except the article. */
    private static boolean holds(Entity before, String noun, List<Word> words) {
        List<Word> name = UntaggedWords.of(before.name());
        List<String> forms = name.stream().map(Word::lower).toList();
        int place = forms.indexOf(noun);
        boolean governed = IntStream.range(0, Math.max(0, place)).anyMatch(i -> governs(name, i));
        return place >= 0
                && !governed
                && words.stream()
                        .skip(1)
                        .filter(word -> !word.isPossessive())
                        .allMatch(word -> forms.contains(word.lower()));
    }

    /** "People close to the board" and "a friend of the board" are not the board; "dozens of members" are members. */
    private static boolean governs(List<Word> name, int i) {
        boolean amount = i > 0
                && name.get(i).is("of")
                && (WordClass.AMOUNT.has(name.get(i - 1)) || WordClass.NUMERAL.has(name.get(i - 1)));
        return WordClass.PREPOSITION.has(name.get(i)) && !amount;
    }

    private static boolean isOfKind(Entity before, String noun) {
        List<String> name = List.of(before.name().toLowerCase(Locale.ROOT).split(" ", -1));
        return before.kind() == SpeakerType.DOCUMENT && DocumentNouns.sameKind(noun, name);
    }

    private static List<LinkedEntity> again(ResolvedMention one, String reason) {
        return one.entities().stream()
                .map(linked -> LinkedEntity.at(one.source(), linked.entity(), reason))
                .toList();
    }
}
