// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Noun phrases of the whole article, sources or not, about documents, about bodies that are named after somebody and about several:
 * "the poll" is "a Lonsby College poll of fishermen" that the article mentions somewhere, "the campaign" is "the Quill campaign", and
 * "analysts" are "harbour analysts".
 */
final class NarratedPhrases {

    /** What hangs on a noun and belongs to its description. */
    private static final Set<String> LINKS = Set.of("of", "from", "by", "against", "for", "about", "into", "on");

    private static final Set<String> LIGHT = Set.of("new", "latest", "recent", "same");

    private static final int LONGEST = 8;

    /** How many sentences at the top may speak of a document that is named below. */
    private static final int TOP = 3;

    private final ArticleView view;
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, List<Span>> groups = new HashMap<>();

    /**
     * A phrase of the article.
     *
     * @param span without a determiner, but for an indefinite article
     * @param named whether it has a name before its noun: "the Quill campaign"
     * @param introduces whether it has the indefinite article
     */
    record Phrase(Span span, boolean named, boolean introduces) {}

    NarratedPhrases(ArticleView view) {
        this.view = view;
        for (SentenceWords sentence : view.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Word word = sentence.word(i);
                if (word.isPluralNoun() && !word.isCapitalized() && !DocumentNouns.isOne(word.lower())) {
                    Span span = modified(sentence, i);
                    groups.computeIfAbsent(word.lower(), noun -> new ArrayList<>())
                            .add(span);
                }
                if (word.part().isNominal() && isReferredTo(word.lower()) && !isInName(sentence, i)) {
                    phrases.computeIfAbsent(word.lower(), noun -> new ArrayList<>())
                            .add(phrase(sentence, i));
                }
            }
        }
    }

    /** Whether a noun stands before another in a name: "the Quill Campaign Committee" is no campaign. */
    private static boolean isInName(SentenceWords sentence, int i) {
        return i + 1 < sentence.size() && sentence.word(i).isCapitalized() && sentence.isInsideName(i);
    }

    /** A noun with its modifiers, without those that only count or point. */
    private static Span modified(SentenceWords sentence, int noun) {
        return new Span(
                sentence.word(start(sentence, noun)).span().start(),
                sentence.word(noun).span().end());
    }

    /** The first of a noun's modifiers; the noun itself where it has none. */
    private static int start(SentenceWords sentence, int noun) {
        int start = noun;
        while (start > 0 && noun - start < LONGEST && isModifier(sentence.word(start - 1))) {
            start--;
        }
        return start;
    }

    /** The last mention by a plural noun before a place, where it says which. */
    Optional<Span> several(String noun, int here) {
        return groups.getOrDefault(noun, List.of()).stream()
                .filter(one -> one.end() <= here)
                .reduce((earlier, last) -> last)
                .filter(one -> one.length() > noun.length());
    }

    /** A document, or a body that is named after a person or office. */
    private static boolean isReferredTo(String noun) {
        return WordClass.DOCUMENT.has(noun) || isNamedAfter(noun);
    }

    private static boolean isNamedAfter(String noun) {
        return WordClass.ORGANIZATION.has(noun, "executive") && !noun.equals("government") && !noun.equals("police");
    }

    private static Phrase phrase(SentenceWords sentence, int noun) {
        int start = start(sentence, noun);
        boolean introduces = start > 0
                && (sentence.word(start - 1).is("a") || sentence.word(start - 1).is("an"));
        if (isNamedAfter(sentence.word(noun).lower())) {
            while (start < noun && !sentence.word(start).isCapitalized()) {
                start++; // "senior Quill campaign"
            }
        }
        boolean named =
                start < noun && sentence.words().subList(start, noun).stream().anyMatch(NarratedPhrases::isName);
        int end = noun + 1;
        if (end < sentence.size() && LINKS.contains(sentence.word(end).lower())) {
            end = end(sentence, end);
        }
        int from = start;
        if (named) {
            while (isLight(sentence, from)) {
                from++; // "a new Lonsby College poll" is called by its name
            }
        } else if (introduces && !isNamedAfter(sentence.word(noun).lower())) {
            from--;
        }
        return new Phrase(
                new Span(
                        sentence.word(from).span().start(),
                        sentence.word(end - 1).span().end()),
                named,
                introduces);
    }

    /** What a document is called: "Lonsby College poll" for "a new Lonsby College poll", but "a new poll". */
    static String title(SourcePhrase phrase) {
        List<Word> words = phrase.bare();
        int from = 0;
        while (from < words.size() - 1 && LIGHT.contains(words.get(from).lower())) {
            from++;
        }
        int head = NounPhrase.of(words).head();
        boolean named = from < head && words.subList(from, head).stream().anyMatch(NarratedPhrases::isName);
        return named
                ? NameForm.clean(
                        new Span(words.get(from).span().start(), phrase.span().end()).in(phrase.text()))
                : phrase.written();
    }

    /** The end of what a preposition links; the preposition's own place where that is no noun phrase. */
    private static int end(SentenceWords sentence, int preposition) {
        int end = preposition + 1;
        while (end < sentence.size()
                && end - preposition < LONGEST
                && (isModifier(sentence.word(end)) || WordClass.ARTICLE.has(sentence.word(end)))) {
            end++;
        }
        return end > preposition + 1 && sentence.word(end - 1).part().isNominal() ? end : preposition;
    }

    /** "New" in "a new Lonsby College poll", not in "a New Lonsby Times poll". */
    private static boolean isLight(SentenceWords sentence, int i) {
        Word word = sentence.word(i);
        return LIGHT.contains(word.lower())
                && (i == 0 || !word.isCapitalized())
                && sentence.mentions().stream().noneMatch(name -> name.span().overlaps(word.span()));
    }

    private static boolean isModifier(Word word) {
        return word.form().equals("-")
                || word.form().equals("/")
                || word.isPossessive()
                || (!word.isMark()
                        && !WordClass.ARTICLE.has(word)
                        && switch (word.part()) {
                            case NOUN, PROPER_NOUN, ADJECTIVE ->
                                !WordClass.POSSESSIVE.has(word)
                                        && !WordClass.QUANTIFIER.has(word)
                                        && !WordClass.WEEKDAY.has(word);
                            default -> false;
                        });
    }

    private static boolean isName(Word word) {
        return word.isCapitalized() && word.part() == PartOfSpeech.PROPER_NOUN;
    }

    /** What a source means that describes nothing but a kind of document or body: "the poll", in the headline "a poll". */
    Optional<Phrase> meant(SourcePhrase source) {
        NounPhrase phrase = NounPhrase.of(source.words());
        List<Word> bare = source.bare();
        List<Phrase> all = phrases.getOrDefault(phrase.noun(), List.of());
        boolean alone = bare.size() == 1
                || (bare.size() == 2 && LIGHT.contains(bare.get(0).lower()));
        int here = source.span().start();
        if (!alone || phrase.plural()) {
            return Optional.empty();
        }
        if (phrase.isDefinite()) {
            return lastBefore(all, here, true).or(() -> lastBefore(all, here, false));
        }
        return view.sentence(here) < TOP ? only(all, here) : Optional.empty();
    }

    private static Optional<Phrase> lastBefore(List<Phrase> all, int here, boolean named) {
        return all.stream()
                .filter(one -> one.span().end() <= here)
                .filter(one -> named ? one.named() : one.introduces())
                .reduce((earlier, last) -> last);
    }

    /** The one named phrase below the top, if there is only one. */
    private Optional<Phrase> only(List<Phrase> all, int here) {
        List<Phrase> below = all.stream()
                .filter(one -> one.named() && one.span().start() > here)
                .toList();
        boolean one = below.stream()
                        .map(phrase -> phrase.span().in(view.text()))
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(below.get(0)) : Optional.empty();
    }
}
