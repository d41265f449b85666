// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Candidate;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Passage;
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

/** The speakers of one article, source by source in the order of reading: a later one may go back to an earlier. */
final class ArticleSpeakers {

    private final Scene scene;
    private final Statements statements;
    private final NameHead names;
    private final Compound compound;
    private final PersonRoles roles;
    private final Resolver resolvers;
    private final Anonymity anonymity;
    private final Map<String, Passage> anonymous = new HashMap<>();
    private final List<Heard> heard = new ArrayList<>();
    private final Map<Integer, Heard> byNumber = new HashMap<>();

    ArticleSpeakers(Scene scene, RoleNouns nouns, PronounRanker ranker) {
        this.scene = scene;
        this.statements = new Statements(scene.document().attributions());
        this.names = new NameHead(scene, nouns);
        this.compound = new Compound(scene, names);
        this.roles = new PersonRoles(nouns);
        this.anonymity = new Anonymity(scene.document());
        Organizations organizations =
                new Organizations(scene.text(), scene.document().mentions(), scene.sentences());
        Interview interview = Interview.of(scene, nouns);
        Resolver phrases = firstOf(List.of(
                new ByName(scene, names, organizations),
                new ByRole(scene, new Descriptions(scene, nouns)),
                new ByVariation(scene),
                new ByTwo(scene),
                new ByBody(scene, organizations),
                new ByEarlierSource(scene),
                new AsWritten(nouns)));
        this.resolvers = firstOf(List.of(
                new ByTurnHead(scene, interview),
                new ByPronoun(scene, interview, ranker.over(scene, statements)),
                new ByFirstPerson(scene),
                new ByRelative(scene, phrases),
                phrases));
    }

    private static Resolver firstOf(List<Resolver> resolvers) {
        return reference -> resolvers.stream()
                .map(resolver -> resolver.resolve(reference))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A choice for each attribution, in their order. */
    List<SpeakerChoice> resolve() {
        List<Attribution> attributions = scene.document().attributions();
        List<SpeakerChoice> choices = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            choices.add(new SpeakerChoice(List.of(), List.of(), "no source in the text"));
        }
        for (int i : statements.inReadingOrder()) {
            if (!attributions.get(i).source().isEmpty()) {
                choices.set(i, choose(i, attributions.get(i).source().get(0)));
            }
        }
        return choices;
    }

    private SpeakerChoice choose(int number, Span source) {
        OptionalInt around = statements.around(source, number);
        @Nullable Heard said = around.isPresent() ? byNumber.get(around.getAsInt()) : null;
        boolean quoted =
                scene.isQuoted(source) || (said != null && scene.heads().contains(said.source()));
        Reference reference = new Reference(
                source, SourcePhrase.of(scene.text(), source), said, quoted, Collections.unmodifiableList(heard));
        List<Referent> referents = new ArrayList<>();
        if (!scene.heads().contains(source)) {
            for (SourcePhrase part : compound.parts(source)) {
                referents.addAll(resolvers.resolve(reference.at(part)));
            }
        }
        if (referents.isEmpty()) {
            referents.addAll(resolvers.resolve(reference));
        }
        boolean pronoun = SpeakerNames.isPronoun(source.in(scene.text()));
        Heard one = new Heard(source, referents, pronoun, around.isPresent());
        heard.add(one);
        byNumber.put(number, one);
        return choice(number, reference, referents, pronoun);
    }

    private SpeakerChoice choice(int number, Reference reference, List<Referent> referents, boolean pronoun) {
        if (referents.isEmpty()) {
            Candidate written = new Candidate(reference.span(), 1, "the source as written");
            return new SpeakerChoice(List.of(), List.of(written), "a pronoun for which no speaker is found");
        }
        boolean head =
                scene.heads().at(reference.span()).filter(TurnHead::named).isPresent();
        MentionForm form = pronoun
                ? MentionForm.PRONOUN
                : head || names.of(reference.phrase()).isPresent() ? MentionForm.NAME : MentionForm.DESCRIPTION;
        Optional<Passage> stated = anonymity.of(scene.document().attributions().get(number));
        List<Speaker> speakers = referents.stream()
                .map(referent -> speaker(referent, form, anonymityOf(referent, stated)))
                .toList();
        List<Candidate> candidates = referents.stream()
                .flatMap(referent -> referent.candidates().stream())
                .toList();
        return new SpeakerChoice(speakers, candidates, referents.get(0).reason());
    }

    /** The words that keep a source anonymous hold for all it says. */
    private @Nullable Passage anonymityOf(Referent referent, Optional<Passage> stated) {
        if (referent.person() != null) {
            return null;
        }
        stated.ifPresent(passage -> anonymous.putIfAbsent(referent.name(), passage));
        return anonymous.get(referent.name());
    }

    private Speaker speaker(Referent referent, MentionForm form, @Nullable Passage unnamed) {
        @Nullable Person person = referent.person();
        @Nullable Role role = person == null ? null : roles.of(person);
        @Nullable String own = role == null && referent.type() == SpeakerType.PERSON ? roles.of(referent.name()) : null;
        return new Speaker(
                referent.name(),
                null,
                null,
                referent.type(),
                role == null ? own : role.text(),
                role == null ? null : role.affiliation(),
                unnamed != null,
                unnamed,
                form);
    }
}
