// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Article;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Candidate;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ContentFacts;
import dev.hearsay.model.CoreferenceLink;
import dev.hearsay.model.Cue;
import dev.hearsay.model.Document;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Role;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.model.StatementDate;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.model.Token;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An article in plain characters for the stages, aligned with the original: what the stages find is mapped back to the article
 * as it was written. Passages have the original text, character for character; names and roles keep the plain characters.
 */
public final class AlignedArticle {

    private final Article original;
    private final AlignedText aligned;

    private AlignedArticle(Article original) {
        this.original = original;
        this.aligned = AlignedText.of(original.text());
    }

    public static AlignedArticle of(Article original) {
        return new AlignedArticle(original);
    }

    /** Whether the article has only plain characters, so that nothing needs to be mapped back. */
    public boolean isPlain() {
        return aligned.isSame();
    }

    /** The article in plain characters. */
    public Article readable() {
        if (isPlain()) {
            return original;
        }
        List<Span> body = each(original.body(), aligned::fromOriginal);
        return new Article(
                original.id(), original.file(), original.sha256(), aligned.text(), body, original.metadata());
    }

    /** The layers over {@link #readable()}, mapped to the original article; claims keep their ids. */
    public Document restore(Document read) {
        if (isPlain()) {
            return read;
        }
        return new Document(
                original.withMetadata(read.article().metadata()),
                read.language(),
                each(read.sentences(), this::sentence),
                each(read.words(), this::word),
                each(read.mentions(), mention -> new Mention(span(mention.span()), mention.type())),
                each(read.times(), time -> new TimeExpression(span(time.span()), time.position(), time.period())),
                each(read.quotations(), this::quotation),
                each(
                        read.coreference(),
                        link -> new CoreferenceLink(span(link.mention()), span(link.representative()))),
                each(read.attributions(), this::attribution),
                each(read.entities(), this::entity),
                each(read.speakers(), this::choice),
                each(read.dates(), this::date),
                each(read.claims(), this::claim));
    }

    private Sentence sentence(Sentence sentence) {
        return new Sentence(span(sentence.span()), each(sentence.tokens(), token -> new Token(span(token.span()))));
    }

    private Word word(Word word) {
        return new Word(span(word.span()), word.form(), word.lower(), word.lemma(), word.part());
    }

    private Entity entity(Entity entity) {
        return new Entity(
                entity.id(),
                entity.kind(),
                entity.name(),
                entity.named(),
                spans(entity.mentions()),
                entity.names(),
                entity.gender(),
                entity.plural(),
                each(entity.roles(), this::role),
                passage(entity.anonymity()));
    }

    private Role role(Role role) {
        return new Role(role.text(), span(role.span()), role.words(), role.head(), role.affiliation());
    }

    private Quotation quotation(Quotation quotation) {
        return new Quotation(
                spans(quotation.pieces()),
                spans(quotation.words()),
                quotation.mark(),
                quotation.depth(),
                quotation.closed());
    }

    private Attribution attribution(Attribution found) {
        return new Attribution(spans(found.source()), spans(found.cue()), spans(found.content()), found.confidence());
    }

    private SpeakerChoice choice(SpeakerChoice choice) {
        return new SpeakerChoice(
                each(choice.speakers(), this::speaker),
                each(
                        choice.candidates(),
                        candidate -> new Candidate(span(candidate.span()), candidate.score(), candidate.reason())),
                choice.reason());
    }

    private Speaker speaker(Speaker speaker) {
        return new Speaker(
                speaker.name(),
                speaker.id(),
                speaker.entity(),
                speaker.type(),
                speaker.role(),
                speaker.affiliation(),
                speaker.anonymous(),
                passage(speaker.anonymity()),
                speaker.mention(),
                speaker.confidence());
    }

    private StatementDate date(StatementDate date) {
        return new StatementDate(
                date.value(),
                date.precision(),
                date.basis(),
                passage(date.passage()),
                date.reason(),
                date.confidence());
    }

    private Claim claim(Claim claim) {
        Cue cue = claim.cue();
        return new Claim(
                claim.id(),
                claim.speech(),
                claim.kind(),
                passage(claim.source()),
                each(claim.speakers(), this::speaker),
                cue == null ? null : new Cue(written(cue.passage()), cue.lemma(), cue.stance(), cue.negated()),
                passage(claim.addressee()),
                passage(claim.medium()),
                written(claim.content()),
                spans(claim.verbatim()),
                date(claim.date()),
                spans(claim.sentences()),
                claim.paragraph(),
                claim.confidence(),
                claim.checkworthy(),
                facts(claim.facts()),
                claim.parent(),
                claim.depth());
    }

    private ContentFacts facts(ContentFacts facts) {
        return new ContentFacts(
                each(facts.entities(), entity -> entity.withPassage(written(entity.passage()))),
                each(facts.quantities(), quantity -> quantity.withPassage(written(quantity.passage()))));
    }

    private @Nullable Passage passage(@Nullable Passage passage) {
        return passage == null ? null : written(passage);
    }

    private Passage written(Passage passage) {
        return Passage.of(original.text(), spans(passage.spans()));
    }

    private List<Span> spans(List<Span> spans) {
        return each(spans, this::span);
    }

    private Span span(Span span) {
        return aligned.toOriginal(span);
    }

    private static <T, R> List<R> each(List<T> items, Function<T, R> restored) {
        return items.stream().map(restored).toList();
    }
}
