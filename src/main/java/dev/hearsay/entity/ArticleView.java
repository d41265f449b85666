// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.Sentences;
import dev.hearsay.language.UntaggedWords;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Entity;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A view of an article for finding entities: words by sentence, paragraphs, and where each person is named. */
public final class ArticleView {

    private final Document document;
    private final Sentences words;
    private final List<SentenceWords> sentences;
    private final SpanIndex paragraphs;
    private final TurnHeads heads;
    private final List<Entity> entities;
    private final MentionIndex<Entity> persons;
    private final MentionIndex<Entity> bodies;
    private final Map<Span, Entity> mentioned = new HashMap<>();
    private final Map<Span, Entity> described = new HashMap<>();
    private final TreeMap<Integer, Mention> mentions;

    /** @param document with sentences, words, names, quotations, attributions and entities */
    public ArticleView(Document document) {
        this(document, document.entities());
    }

    ArticleView(Document document, List<Entity> entities) {
        this.document = document;
        this.words = new Sentences(document);
        this.mentions = new TreeMap<>();
        document.mentions().forEach(mention -> mentions.put(mention.span().start(), mention));
        this.sentences = read();
        this.paragraphs = new SpanIndex(Paragraphs.of(document.article().copy()));
        this.heads = new TurnHeads(document);
        this.entities = entities;
        this.persons = persons(entities);
        this.bodies = bodies(entities);
        entities.forEach(this::index);
    }

    private ArticleView(ArticleView view, List<Entity> entities) {
        this.document = view.document;
        this.words = view.words;
        this.mentions = view.mentions;
        this.sentences = view.sentences;
        this.paragraphs = view.paragraphs;
        this.heads = view.heads;
        this.entities = entities;
        this.persons = persons(entities);
        this.bodies = bodies(entities);
        entities.forEach(this::index);
    }

    /** The same article with additional entities. */
    ArticleView with(List<Entity> more) {
        return new ArticleView(this, List.copyOf(more));
    }

    private MentionIndex<Entity> persons(List<Entity> all) {
        return new MentionIndex<>(all.stream().filter(Entity::isNamedPerson).toList(), this::namesOf);
    }

    private static MentionIndex<Entity> bodies(List<Entity> all) {
        return new MentionIndex<>(
                all.stream()
                        .filter(entity -> entity.named() && !entity.isNamedPerson())
                        .toList(),
                Entity::mentions);
    }

    private void index(Entity entity) {
        for (Span span : entity.mentions()) {
            mentioned.putIfAbsent(span, entity);
            if (!entity.named()) {
                described.putIfAbsent(span, entity);
            }
        }
    }

    /** The names of a person; "Q" and "A" are mentions but not names. */
    private List<Span> namesOf(Entity person) {
        return person.mentions().stream().filter(span -> !heads.isLetter(span)).toList();
    }

    private List<SentenceWords> read() {
        TreeMap<Integer, Span> cues = new TreeMap<>();
        for (Attribution attribution : document.attributions()) {
            attribution.cue().forEach(span -> cues.put(span.start(), span));
        }
        List<SentenceWords> found = new ArrayList<>();
        for (Span span : words.spans()) {
            found.add(new SentenceWords(
                    text(),
                    span,
                    words.words(span),
                    List.copyOf(mentions.subMap(span.start(), span.end()).values()),
                    List.copyOf(cues.subMap(span.start(), span.end()).values())));
        }
        return found;
    }

    public String text() {
        return document.article().text();
    }

    public Document document() {
        return document;
    }

    /** The persons whom the article names. */
    public MentionIndex<Entity> persons() {
        return persons;
    }

    /** The organizations, places and accounts that the article names. */
    public MentionIndex<Entity> bodies() {
        return bodies;
    }

    /** The entity with a mention at exactly this span. */
    public Optional<Entity> mentioned(Span span) {
        return Optional.ofNullable(mentioned.get(span));
    }

    /** The entity that is described, and not named, at exactly this span. */
    public Optional<Entity> described(Span span) {
        return Optional.ofNullable(described.get(span));
    }

    /** The forms in which spans name or describe somebody, each once, in order. */
    List<String> forms(List<Span> spans) {
        return spans.stream()
                .map(span -> NameForm.clean(span.in(text())))
                .distinct()
                .toList();
    }

    /** The name of a body within a source that has no recognized name. */
    public Optional<Span> bodyWithin(SourcePhrase phrase) {
        Word last = phrase.words().get(phrase.words().size() - 1);
        int start = phrase.bare().get(0).span().start();
        return bodies.within(phrase.span()).stream()
                .filter(span -> span.end() == last.span().end())
                .filter(span -> span.start() == start || last.form().startsWith("@"))
                .findFirst();
    }

    /** The author, by the article's byline; without one, a person without a name if the author says "I" or "we". */
    public Optional<Entity> author() {
        Optional<String> byline = Authors.of(document);
        return entities.stream()
                .filter(entity -> byline.isPresent()
                        ? entity.isNamedPerson() && entity.name().equalsIgnoreCase(byline.get())
                        : entity.mentions().isEmpty() && entity.name().equals(Authors.UNNAMED))
                .findFirst();
    }

    /** The sources that are heads of turns. */
    public TurnHeads heads() {
        return heads;
    }

    public List<SentenceWords> sentences() {
        return sentences;
    }

    /** The words of a stretch of the article, which may begin or end inside a word. */
    public List<Word> words(Span within) {
        List<Word> found = words.words(within);
        Span stripped = within.strip(text());
        boolean whole = !found.isEmpty()
                && found.get(0).span().start() == stripped.start()
                && found.get(found.size() - 1).span().end() == stripped.end();
        return whole ? found : UntaggedWords.in(text(), within);
    }

    /** The noun phrase with which a stretch of the article begins. */
    public SourcePhrase phrase(Span source) {
        return SourcePhrase.of(text(), source, words(source));
    }

    /** Where persons, organizations and places are named within a span, in order, none overlapping another. */
    public List<Span> names(Span within) {
        TreeSet<Span> names = new TreeSet<>(persons.within(within));
        for (Mention mention : mentions.subMap(within.start(), within.end()).values()) {
            boolean free = within.contains(mention.span()) && names.stream().noneMatch(mention.span()::overlaps);
            if (free) {
                names.add(mention.span());
            }
        }
        return List.copyOf(names);
    }

    /** Whether a span is inside quotation marks. */
    public boolean isQuoted(Span span) {
        return document.quotations().stream()
                .flatMap(quotation -> quotation.words().stream())
                .anyMatch(words -> words.contains(span));
    }

    /** The type that the recognizer gives a name. */
    public Optional<EntityType> type(Span name) {
        return Optional.ofNullable(mentions.get(name.start())).map(Mention::type);
    }

    /** The number of the sentence at an offset, from 0. */
    public int sentence(int offset) {
        return words.at(offset);
    }

    /** Whether an entity was last named before an offset at most so many sentences before that of the offset. */
    public boolean isNamedWithin(int sentences, Entity entity, int offset) {
        int before = entity.mentionedBefore(offset);
        return before > 0
                && sentence(offset) - sentence(entity.mentions().get(before - 1).start()) <= sentences;
    }

    /** The number of the paragraph at an offset, from 0. */
    public int paragraph(int offset) {
        return Math.max(0, paragraphs.lastFrom(offset));
    }
}
