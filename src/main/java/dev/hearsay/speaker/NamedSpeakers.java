// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.SpeakerResolver;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the speaker by the names in the article, without coreference: a source that holds a person's surname gets the
 * fullest name that ends in it, "he" and "she" the person last named outside what others say, any other source stays as
 * written. Other pronouns name nobody.
 */
public final class NamedSpeakers implements SpeakerResolver {

    public static final Contract CONTRACT =
            new Contract("speakers by name", Set.of(Layer.ATTRIBUTIONS, Layer.MENTIONS), Set.of(Layer.SPEAKERS));

    /** For engines that find no names: every source stays as written. */
    public static final Contract WITHOUT_NAMES =
            new Contract("speakers as written", Set.of(Layer.ATTRIBUTIONS), Set.of(Layer.SPEAKERS));

    private final Contract contract;

    public NamedSpeakers() {
        this(CONTRACT);
    }

    /** @param contract one of the two of this class */
    public NamedSpeakers(Contract contract) {
        this.contract = contract;
    }

    @Override
    public Contract contract() {
        return contract;
    }

    @Override
    public List<SpeakerChoice> resolve(Document document) {
        return EachSource.resolve(document, NamedSpeakers::choose);
    }

    private static SpeakerChoice choose(Document document, Span source) {
        String text = document.article().text();
        if (SpeakerNames.isPronoun(source.in(text))) {
            return pronoun(document, source);
        }
        Optional<Mention> person = document.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON && source.contains(mention.span()))
                .findFirst();
        if (person.isPresent()) {
            Mention fullest = fullest(document, person.get());
            String reason = "the fullest name that ends like the one in the source";
            return choice(text, fullest.span(), SpeakerType.PERSON, MentionForm.NAME, reason);
        }
        MentionForm form = document.mentions().stream().anyMatch(mention -> source.contains(mention.span()))
                ? MentionForm.NAME
                : MentionForm.DESCRIPTION;
        SpeakerType type = SpeakerTypes.ofFirst(
                document.mentions().stream().filter(mention -> mention.span().equals(source)));
        return choice(text, source, type, form, "the source as written");
    }

    private static SpeakerChoice pronoun(Document document, Span source) {
        String text = document.article().text();
        Optional<Mention> last =
                SpeakerNames.isHeOrShe(source.in(text)) ? lastPerson(document, source) : Optional.empty();
        if (last.isEmpty()) {
            Candidate written = new Candidate(source, 1, "the source as written");
            return new SpeakerChoice(List.of(), List.of(written), "a pronoun for which no name is found");
        }
        Span named = fullest(document, last.get()).span();
        String reason = "the person last named outside a content";
        return choice(text, named, SpeakerType.PERSON, MentionForm.PRONOUN, reason);
    }

    private static Optional<Mention> lastPerson(Document document, Span source) {
        return document.mentions().stream()
                .filter(mention ->
                        mention.type() == EntityType.PERSON && mention.span().end() <= source.start())
                .filter(mention -> document.attributions().stream()
                        .flatMap(attribution -> attribution.content().stream())
                        .noneMatch(content -> content.contains(mention.span())))
                .reduce((before, after) -> after);
    }

    private static SpeakerChoice choice(String text, Span named, SpeakerType type, MentionForm form, String reason) {
        Speaker speaker = new Speaker(SpeakerNames.clean(named.in(text)), null, type, null, null, false, null, form);
        return new SpeakerChoice(List.of(speaker), List.of(new Candidate(named, 1, reason)), reason);
    }

    /** The longest person's name that ends in the same word; of equally long ones the first. */
    private static Mention fullest(Document document, Mention person) {
        String text = document.article().text();
        String surname = lastWord(SpeakerNames.clean(person.span().in(text)));
        return document.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .filter(mention ->
                        lastWord(SpeakerNames.clean(mention.span().in(text))).equals(surname))
                .max(Comparator.<Mention>comparingInt(
                                mention -> mention.span().in(text).split("\\s+").length)
                        .thenComparing(Mention::span, Comparator.reverseOrder()))
                .orElse(person);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
