// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.AnonymityRequests;
import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.CompoundSource;
import dev.hearsay.entity.NameHead;
import dev.hearsay.entity.SourcePhrase;
import dev.hearsay.entity.TurnHead;
import dev.hearsay.language.Pronouns;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Candidate;
import dev.hearsay.model.Entity;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.model.SpeakerType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The speakers of one article, source by source in the order of reading: a later one may refer to an earlier one. */
final class ArticleSpeakers {

    private final ArticleView view;
    private final Statements statements;
    private final NameHead names;
    private final CompoundSource compound;
    private final PersonRoles roles;
    private final DescribedRoles described;
    private final Resolver rules;
    private final AnonymityRequests requests;
    private final Map<String, Passage> anonymity = new HashMap<>();
    private final List<ResolvedMention> resolved = new ArrayList<>();
    private final Map<Integer, ResolvedMention> byNumber = new HashMap<>();

    ArticleSpeakers(ArticleView view, PronounRanker ranker) {
        this.view = view;
        this.statements = new Statements(view.document().attributions());
        this.names = new NameHead(view);
        this.compound = new CompoundSource(view, names);
        this.roles = new PersonRoles(view);
        this.described = new DescribedRoles(roles);
        this.requests = new AnonymityRequests(view.document());
        this.rules = LinkingRule.over(view, ranker.over(view, statements));
    }

    /** A choice for each attribution, in their order. */
    List<SpeakerChoice> resolve() {
        List<Attribution> attributions = view.document().attributions();
        List<SpeakerChoice> choices = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            choices.add(new SpeakerChoice(List.of(), List.of(), "no source in the text"));
        }
        for (int i : statements.inReadingOrder()) {
            if (!attributions.get(i).source().isEmpty()) {
                choices.set(i, choose(i, attributions.get(i).source().get(0)));
            }
        }
        SharedSubjects shared = new SharedSubjects(view);
        for (int i = 0; i < attributions.size(); i++) {
            OptionalInt before = shared.of(i);
            if (before.isPresent()) {
                SpeakerChoice subject = choices.get(before.getAsInt());
                choices.set(i, new SpeakerChoice(subject.speakers(), subject.candidates(), SharedSubjects.REASON));
            }
        }
        return choices.stream().map(described::complete).toList();
    }

    private SpeakerChoice choose(int number, Span source) {
        OptionalInt around = statements.around(source, number);
        @Nullable ResolvedMention said = around.isPresent() ? byNumber.get(around.getAsInt()) : null;
        boolean quoted = view.isQuoted(source) || (said != null && view.heads().contains(said.source()));
        SourceMention mention =
                new SourceMention(source, view.phrase(source), said, quoted, Collections.unmodifiableList(resolved));
        List<LinkedEntity> linked = new ArrayList<>();
        if (!view.heads().contains(source)) {
            for (SourcePhrase part : compound.parts(source)) {
                linked.addAll(rules.resolve(mention.at(part)));
            }
        }
        if (linked.isEmpty()) {
            linked.addAll(rules.resolve(mention));
        }
        boolean pronoun = Pronouns.isPronoun(mention.phrase().written());
        ResolvedMention one = new ResolvedMention(source, linked, pronoun, around.isPresent());
        resolved.add(one);
        byNumber.put(number, one);
        return choice(number, mention, linked, pronoun);
    }

    private SpeakerChoice choice(int number, SourceMention mention, List<LinkedEntity> linked, boolean pronoun) {
        if (linked.isEmpty()) {
            Candidate written = new Candidate(mention.span(), 1, "the source as written");
            return new SpeakerChoice(List.of(), List.of(written), "a pronoun for which no speaker is found");
        }
        boolean head = view.heads().at(mention.span()).filter(TurnHead::named).isPresent();
        MentionForm form = pronoun
                ? MentionForm.PRONOUN
                : head || names.of(mention.phrase()).isPresent() ? MentionForm.NAME : MentionForm.DESCRIPTION;
        if (form == MentionForm.DESCRIPTION) {
            described.read(mention.phrase(), linked);
        }
        Optional<Passage> stated = requests.of(view.document().attributions().get(number));
        List<Speaker> speakers = linked.stream()
                .map(one -> speaker(one.entity(), form, anonymityOf(one.entity(), stated)))
                .toList();
        List<Candidate> candidates =
                linked.stream().flatMap(one -> one.candidates().stream()).toList();
        return new SpeakerChoice(speakers, candidates, linked.get(0).reason());
    }

    /** The request for anonymity of a source, which applies to everything it says. */
    private @Nullable Passage anonymityOf(Entity entity, Optional<Passage> stated) {
        if (entity.isNamedPerson()) {
            return null;
        }
        if (entity.anonymity() != null) {
            return entity.anonymity();
        }
        stated.ifPresent(passage -> anonymity.putIfAbsent(entity.id(), passage));
        return anonymity.get(entity.id());
    }

    private Speaker speaker(Entity entity, MentionForm form, @Nullable Passage unnamed) {
        @Nullable Role role = roles.of(entity);
        // "author" is what we call somebody, and not what the article does
        boolean described = role == null
                && !entity.isNamedPerson()
                && entity.kind() == SpeakerType.PERSON
                && !entity.mentions().isEmpty();
        return new Speaker(
                entity.name(),
                null,
                entity.id(),
                entity.kind(),
                role != null ? role.text() : described ? roles.of(entity.name()) : null,
                role == null ? null : role.affiliation(),
                unnamed != null,
                unnamed,
                form);
    }
}
