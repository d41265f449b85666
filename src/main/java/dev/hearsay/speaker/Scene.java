// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** An article as the resolvers look at it: its words by sentence, its paragraphs, and who is named where. */
final class Scene {

    private final Document document;
    private final List<SentenceWords> sentences;
    private final SpanIndex sentenceIndex;
    private final SpanIndex paragraphs;
    private final TurnHeads heads;
    private final Cast cast;
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

    Scene(Document document, Casting casting, RoleNouns nouns) {
        this.document = document;
        document.mentions().forEach(mention -> mentions.put(mention.span().start(), mention));
        this.sentences = read();
        this.sentenceIndex =
                new SpanIndex(sentences.stream().map(SentenceWords::span).toList());
        this.paragraphs = new SpanIndex(Paragraphs.of(document.article().copy()));
        this.heads = new TurnHeads(document, nouns);
        this.cast = TurnCast.of(casting.of(sentences), heads.named(), sentences, nouns);
    }

    private List<SentenceWords> read() {
        TreeMap<Integer, Span> cues = new TreeMap<>();
        for (Attribution attribution : document.attributions()) {
            attribution.cue().forEach(span -> cues.put(span.start(), span));
        }
        List<SentenceWords> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Span span = sentence.span();
            found.add(SentenceWords.of(
                    document.article().text(),
                    span,
                    List.copyOf(mentions.subMap(span.start(), span.end()).values()),
                    List.copyOf(cues.subMap(span.start(), span.end()).values())));
        }
        return found;
    }

    String text() {
        return document.article().text();
    }

    Document document() {
        return document;
    }

    Cast cast() {
        return cast;
    }

    /** The sources that are heads of turns. */
    TurnHeads heads() {
        return heads;
    }

    List<SentenceWords> sentences() {
        return sentences;
    }

    /** Where persons, organizations and places are named within a span, in order, none overlapping another. */
    List<Span> names(Span within) {
        TreeSet<Span> names = new TreeSet<>(cast.namesIn(within));
        for (Mention mention : mentions.subMap(within.start(), within.end()).values()) {
            boolean free = within.contains(mention.span()) && names.stream().noneMatch(mention.span()::overlaps);
            if (free) {
                names.add(mention.span());
            }
        }
        return List.copyOf(names);
    }

    /** Whether a span stands inside quotation marks. */
    boolean isQuoted(Span span) {
        return document.quotations().stream()
                .flatMap(quotation -> quotation.words().stream())
                .anyMatch(words -> words.contains(span));
    }

    /** What the recognizer takes a name for. */
    Optional<EntityType> type(Span name) {
        return Optional.ofNullable(mentions.get(name.start())).map(Mention::type);
    }

    /** The number of the sentence at an offset, from 0. */
    int sentence(int offset) {
        return Math.max(0, sentenceIndex.lastFrom(offset));
    }

    /** The number of the paragraph at an offset, from 0. */
    int paragraph(int offset) {
        return Math.max(0, paragraphs.lastFrom(offset));
    }
}
