// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.Pronouns;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sources that an article describes and doesn't name. "A harbour official" is a new source each time; "the
 * official" is the last one before whose description has all of its words, if there is one.
 */
final class DescribedSources {

    private final ArticleView view;
    private final EntityIds ids;
    private final CompoundSource compound;
    private final NameHead head;
    private final RelativeAntecedent relative;
    private final AnonymityRequests anonymity;
    private final NarratedPhrases narrated;
    private final List<Described> found = new ArrayList<>();

    DescribedSources(ArticleView view, EntityIds ids) {
        this.view = view;
        this.ids = ids;
        this.head = new NameHead(view);
        this.compound = new CompoundSource(view, head);
        this.relative = new RelativeAntecedent(view);
        this.anonymity = new AnonymityRequests(view.document());
        this.narrated = new NarratedPhrases(view);
    }

    private static final class Described {

        private final String name;
        private final String noun;
        private final List<String> words;
        private final SpeakerType kind;
        private final boolean plural;
        private final List<Span> mentions = new ArrayList<>();
        private @Nullable Passage anonymity;

        private Described(String name, String noun, List<String> words, SpeakerType kind, boolean plural) {
            this.name = name;
            this.noun = noun;
            this.words = words;
            this.kind = kind;
            this.plural = plural;
        }
    }

    List<Entity> find() {
        view.document().attributions().stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .sorted(Comparator.comparing(attribution -> attribution.source().get(0)))
                .forEach(this::read);
        return found.stream().map(this::entity).toList();
    }

    private void read(Attribution attribution) {
        Span source = attribution.source().get(0);
        if (view.heads().contains(source)) {
            readHead(source);
            return;
        }
        List<SourcePhrase> parts = compound.parts(source);
        List<SourcePhrase> phrases = parts.isEmpty()
                ? List.of(relative.of(source).map(view::phrase).orElseGet(() -> view.phrase(source)))
                : parts;
        Optional<Passage> request = anonymity.of(attribution);
        for (SourcePhrase phrase : phrases) {
            if (isDescription(phrase)) {
                Described described = described(phrase);
                request.filter(words -> described.anonymity == null).ifPresent(words -> described.anonymity = words);
            }
        }
    }

    private boolean isDescription(SourcePhrase phrase) {
        return !phrase.isEmpty()
                && !Pronouns.isPronoun(phrase.written())
                && head.of(phrase).isEmpty();
    }

    private void readHead(Span source) {
        Optional<TurnHead> capitals = view.heads().at(source);
        if (view.mentioned(source).isPresent()
                || capitals.filter(TurnHead::named).isPresent()) {
            return;
        }
        String words = source.in(view.text());
        String name = capitals.isPresent()
                ? WrittenCase.unnamed(capitals.get().nameSpan().in(view.text()))
                : TurnHeads.asks(words) ? "interviewer" : "interviewee";
        Described described = found.stream()
                .filter(one -> one.name.equals(name))
                .findFirst()
                .orElseGet(() -> added(new Described(name, "", List.of(), SpeakerType.PERSON, false)));
        described.mentions.add(capitals.map(TurnHead::nameSpan).orElse(source));
    }

    private Described described(SourcePhrase phrase) {
        Optional<Span> fuller = narrated.meant(phrase).map(NarratedPhrases.Phrase::span);
        Described described = fuller.map(this::introduced)
                .or(() -> several(phrase))
                .or(() -> again(phrase))
                .orElseGet(() -> fresh(phrase));
        described.mentions.add(phrase.span());
        return described;
    }

    /** Whom the article last described more fully by a plural noun: "analysts" after "harbour analysts". */
    private Optional<Described> several(SourcePhrase phrase) {
        NounPhrase noun = NounPhrase.of(phrase.words());
        boolean alone = phrase.bare().size() == 1 && noun.plural();
        return alone && !isNew(phrase.words().get(0))
                ? narrated.several(noun.noun(), phrase.span().start()).map(this::introduced)
                : Optional.empty();
    }

    private Described fresh(SourcePhrase phrase) {
        NounPhrase noun = NounPhrase.of(phrase.bare());
        SpeakerType kind = kind(noun);
        String name = kind == SpeakerType.DOCUMENT ? NarratedPhrases.title(phrase) : phrase.written();
        return added(new Described(name, noun.noun(), contentWords(phrase), kind, noun.plural()));
    }

    /** What the article speaks of at a place, whether it is a source there or not. */
    private Described introduced(Span place) {
        SourcePhrase phrase = view.phrase(place);
        List<String> words = contentWords(phrase);
        Described one = found.stream()
                .filter(earlier -> earlier.words.equals(words))
                .reduce((earlier, last) -> last)
                .orElseGet(() -> fresh(phrase));
        one.mentions.add(phrase.span());
        return one;
    }

    private Described added(Described one) {
        found.add(one);
        return one;
    }

    /** The earlier source that a definite description, or the same words without an article, refers to. */
    private Optional<Described> again(SourcePhrase phrase) {
        if (isNew(phrase.words().get(0))
                || WordClass.POSSESSIVE.has(phrase.words().get(0).lower(), "third-person")) {
            return Optional.empty();
        }
        boolean definite = NounPhrase.of(phrase.words()).isDefinite();
        String noun = NounPhrase.of(phrase.bare()).noun();
        List<String> words = contentWords(phrase);
        return found.stream()
                .filter(one ->
                        definite ? one.noun.equals(noun) && one.words.containsAll(words) : one.words.equals(words))
                .reduce((earlier, last) -> last);
    }

    private static List<String> contentWords(SourcePhrase phrase) {
        return phrase.words().stream()
                .filter(word ->
                        !word.isPossessive() && !WordClass.DEMONSTRATIVE.has(word) && !WordClass.ARTICLE.has(word))
                .map(Word::lower)
                .toList();
    }

    private static boolean isNew(Word first) {
        return (WordClass.ARTICLE.has(first) && !first.is("the"))
                || WordClass.QUANTIFIER.has(first)
                || WordClass.NUMERAL.has(first)
                || first.isNumber();
    }

    private static SpeakerType kind(NounPhrase phrase) {
        String noun = phrase.noun();
        if (DocumentNouns.isOne(noun)) {
            return SpeakerType.DOCUMENT;
        }
        if (phrase.plural()) {
            return SpeakerType.GROUP;
        }
        if (WordClass.ORGANIZATION.has(noun)) {
            return SpeakerType.ORGANIZATION;
        }
        return RoleNoun.isOne(noun) || WordClass.PERSON_NOUN.has(noun) ? SpeakerType.PERSON : SpeakerType.UNKNOWN;
    }

    private Entity entity(Described one) {
        List<Span> mentions = one.mentions.stream().distinct().sorted().toList();
        List<String> names = view.forms(mentions);
        return new Entity(
                ids.of(one.kind, one.name, mentions),
                one.kind,
                inRunningText(one.name, names),
                false,
                mentions,
                names,
                Gender.UNKNOWN,
                one.plural,
                List.of(),
                one.anonymity);
    }

    /** The name as in running text: "officials", though one mention has a capital at the start of a sentence. */
    private static String inRunningText(String name, List<String> names) {
        return names.stream()
                .filter(one -> one.equalsIgnoreCase(name) && Character.isLowerCase(one.codePointAt(0)))
                .findFirst()
                .orElse(name);
    }
}
