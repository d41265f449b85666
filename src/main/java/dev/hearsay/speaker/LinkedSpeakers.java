// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.NameForm;
import dev.hearsay.language.Pronouns;
import dev.hearsay.model.Candidate;
import dev.hearsay.model.CoreferenceLink;
import dev.hearsay.model.Document;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.SpeakerResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the speaker by coreference: the mention that the source's mention is linked to, else the source as it is
 * written. A pronoun without a link names nobody.
 */
public final class LinkedSpeakers implements SpeakerResolver {

    public static final Contract CONTRACT = new Contract(
            "speakers by coreference",
            Set.of(Layer.ATTRIBUTIONS, Layer.MENTIONS, Layer.COREFERENCE),
            Set.of(Layer.SPEAKERS));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<SpeakerChoice> resolve(Document document) {
        return document.attributions().stream()
                .map(attribution -> attribution.source().isEmpty()
                        ? new SpeakerChoice(List.of(), List.of(), "no source in the text")
                        : choose(document, attribution.source().get(0)))
                .toList();
    }

    private static SpeakerChoice choose(Document document, Span source) {
        String text = document.article().text();
        List<Candidate> candidates = new ArrayList<>();
        Optional<Span> linked = linked(document, source);
        linked.ifPresent(
                span -> candidates.add(new Candidate(span, 1, "coreference links '" + source.in(text) + "' to it")));
        candidates.add(new Candidate(source, linked.isPresent() ? 0.5 : 1, "the source as written"));
        MentionForm form = form(document, source);
        if (linked.isEmpty() && form == MentionForm.PRONOUN) {
            return new SpeakerChoice(List.of(), candidates, "a pronoun that coreference links to no name");
        }
        Span named = linked.orElse(source);
        Speaker speaker = new Speaker(
                NameForm.clean(named.in(text)), null, null, type(document, named), null, null, false, null, form);
        return new SpeakerChoice(List.of(speaker), candidates, candidates.get(0).reason());
    }

    private static Optional<Span> linked(Document document, Span source) {
        return document.coreference().stream()
                .filter(link ->
                        link.mention().equals(source) && !link.representative().equals(source))
                .map(CoreferenceLink::representative)
                .findFirst();
    }

    private static MentionForm form(Document document, Span source) {
        if (Pronouns.isPronoun(source.in(document.article().text()))) {
            return MentionForm.PRONOUN;
        }
        boolean named =
                document.mentions().stream().anyMatch(mention -> mention.span().overlaps(source));
        return named ? MentionForm.NAME : MentionForm.DESCRIPTION;
    }

    private static SpeakerType type(Document document, Span named) {
        return SpeakerTypes.ofFirst(
                document.mentions().stream().filter(mention -> mention.span().overlaps(named)));
    }
}
