// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the words with which the source of an attribution asks not to be named, in its sentence or in the next one
 * if that is still about it ("The official spoke on condition of anonymity because …").
 */
public final class AnonymityRequests {

    private final Document document;
    private final String text;
    private final List<Span> sentences;
    private final SpanIndex index;

    /** The statements of the sentences that were asked for, by their numbers from 0: both stages that ask need few. */
    private final Map<Integer, List<AnonymityStatement>> statements = new HashMap<>();

    public AnonymityRequests(Document document) {
        this.document = document;
        text = document.article().text();
        sentences = document.sentences().stream().map(Sentence::span).toList();
        index = new SpanIndex(sentences);
    }

    /** The words of the request, with the reason given; empty if the source has a name or doesn't ask. */
    public Optional<Passage> of(Attribution attribution) {
        if (attribution.source().isEmpty() || isNamed(attribution)) {
            return Optional.empty();
        }
        Span source = attribution.source().get(0);
        int sentence = index.lastFrom(source.start());
        return at(sentence).stream()
                .filter(statement -> statement.owner() == source.start())
                .filter(statement -> isSaidBesides(statement.span(), attribution))
                .findFirst()
                .or(() -> next(attribution, source))
                .map(statement -> Passage.of(text, List.of(cut(statement.span(), attribution))));
    }

    private Optional<AnonymityStatement> next(Attribution attribution, Span source) {
        int last = Stream.of(List.of(source), attribution.cue(), attribution.content())
                .flatMap(Collection::stream)
                .mapToInt(span -> index.lastFrom(Math.max(span.start(), span.end() - 1)))
                .max()
                .orElse(-1);
        return at(last + 1).stream()
                .filter(statement -> statement.owner() == AnonymityStatement.NOBODY)
                .filter(statement -> isSaidBesides(statement.span(), attribution))
                .filter(statement -> SourceAgain.isSubject(source.in(text), statement.opening()))
                .findFirst();
    }

    private List<AnonymityStatement> at(int sentence) {
        return sentence < 0 || sentence >= sentences.size()
                ? List.of()
                : statements.computeIfAbsent(sentence, i -> read(sentences.get(i)));
    }

    private List<AnonymityStatement> read(Span sentence) {
        return AnonymityPhrases.in(text, sentence).stream()
                .map(span -> statement(span, sentence))
                .toList();
    }

    private AnonymityStatement statement(Span span, Span sentence) {
        List<Span> sources = new ArrayList<>();
        for (Attribution attribution : document.attributions()) {
            attribution.source().stream().limit(1).filter(sentence::overlaps).forEach(sources::add);
        }
        int owner = sources.stream()
                .mapToInt(Span::start)
                .filter(start -> start <= span.start())
                .max()
                .orElseGet(() -> sources.stream().mapToInt(Span::start).min().orElse(AnonymityStatement.NOBODY));
        return new AnonymityStatement(span, owner, text.substring(sentence.start(), span.start()));
    }

    /** Whether words are the reporter's, and not part of what this source or somebody else says. */
    private boolean isSaidBesides(Span words, Attribution attribution) {
        Span source = attribution.source().get(0);
        return attribution.content().stream().noneMatch(content -> content.contains(words.start()))
                && document.attributions().stream()
                        .flatMap(other -> other.content().stream())
                        .noneMatch(content -> content.contains(words.start()) && !content.contains(source))
                && document.quotations().stream()
                        .map(Quotation::span)
                        .noneMatch(marks -> marks.contains(words.start()) && !marks.contains(source));
    }

    /** The words up to the cue and content: a source's clause may end without a comma. */
    private Span cut(Span words, Attribution attribution) {
        int end = Stream.concat(attribution.cue().stream(), attribution.content().stream())
                .mapToInt(Span::start)
                .filter(start -> start > words.start() && start < words.end())
                .min()
                .orElse(words.end());
        return new Span(words.start(), end).strip(text);
    }

    /** Whether the source is nothing but a person's name. */
    private boolean isNamed(Attribution attribution) {
        Span source = attribution.source().get(0);
        return SourceAgain.isAllCapitals(source.in(text))
                && document.mentions().stream()
                        .anyMatch(mention -> mention.type() == EntityType.PERSON
                                && mention.span().overlaps(source));
    }
}
