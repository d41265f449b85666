// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import java.util.List;
import java.util.Optional;

/** A source that is about a name: the fullest name that the article gives the same person or organization. */
final class ByName implements Resolver {

    private final Scene scene;
    private final NameHead head;
    private final Organizations organizations;
    private final Handles handles;

    ByName(Scene scene, NameHead head, Organizations organizations) {
        this.scene = scene;
        this.head = head;
        this.organizations = organizations;
        this.handles = new Handles(scene);
    }

    @Override
    public List<Referent> resolve(Reference reference) {
        SourcePhrase phrase = reference.phrase();
        if (!phrase.isEmpty()
                && phrase.words().get(phrase.words().size() - 1).text().startsWith("@")) {
            return List.of(handle(phrase.words().get(phrase.words().size() - 1)));
        }
        return head
                .of(phrase)
                .or(() -> behindComma(reference))
                .or(() -> partOfName(phrase))
                .or(() -> unrecognized(phrase))
                .map(this::named)
                .stream()
                .toList();
    }

    /** "Dunn" where the text has "Maeve T. Dunn" there: the source found is a part of a person's name. */
    private Optional<Span> partOfName(SourcePhrase phrase) {
        return scene.cast()
                .in(phrase.span())
                .filter(person -> person.mentions().stream().anyMatch(name -> name.contains(phrase.span())))
                .map(person -> phrase.span());
    }

    private Referent handle(Word handle) {
        Optional<Person> owner = handles.owner(handle.text());
        if (owner.isPresent()) {
            String whose = "the person whose account it is";
            return Referent.of(owner.get(), List.of(new Candidate(handle.span(), 1, whose)), whose);
        }
        String reason = "the account that the source names";
        return new Referent(
                handle.text(),
                SpeakerType.UNKNOWN,
                null,
                false,
                List.of(new Candidate(handle.span(), 1, reason)),
                reason);
    }

    /** A name that is recognized elsewhere in the article, or an acronym. */
    private Optional<Span> unrecognized(SourcePhrase phrase) {
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        List<Word> words = phrase.bare();
        Span span = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        return organizations.isName(SpeakerNames.clean(span.in(scene.text()))) ? Optional.of(span) : Optional.empty();
    }

    /** "A lawyer for the harbour, Ana Ruiz," is about Ana Ruiz. */
    private Optional<Span> behindComma(Reference reference) {
        int end = reference.phrase().span().end();
        if (end + 2 >= reference.span().end() || scene.text().charAt(end) != ',') {
            return Optional.empty();
        }
        SourcePhrase next =
                SourcePhrase.of(scene.text(), new Span(end, reference.span().end()));
        if (next.isEmpty() || next.beginsClause()) {
            return Optional.empty();
        }
        return head.of(next).filter(name -> scene.cast().in(name).isPresent());
    }

    /** An organization's name begins further left where capitalised words stand directly before it. */
    private Span whole(Span name) {
        SentenceWords sentence = scene.sentences().get(scene.sentence(name.start()));
        int first = sentence.from(name.start());
        int start = name.start();
        for (int i = first - 1; i >= 0; i--) {
            Word word = sentence.word(i);
            boolean goesOn = word.isCapitalized()
                    && !word.isMark()
                    && !word.plain().equals("the")
                    && scene.cast().in(word.span()).isEmpty()
                    && (i > 0 || scene.type(word.span()).isPresent());
            boolean joins = word.plain().equals("and") && JoinedName.isOne(sentence.words(), i);
            if (!goesOn && !joins) {
                break;
            }
            start = word.span().start();
        }
        return new Span(start, OrganizationEnd.of(sentence, name.end()));
    }

    private Referent named(Span name) {
        Optional<Person> person = scene.cast().in(name);
        if (person.isPresent()) {
            String reason = "the fullest name that the article gives the person";
            return Referent.of(person.get(), List.of(new Candidate(name, 1, reason)), reason);
        }
        String written = SpeakerNames.clean(whole(name).in(scene.text()));
        String fullest = organizations.fullest(written);
        SpeakerType type = scene.type(name).orElse(EntityType.ORGANIZATION) == EntityType.LOCATION
                ? SpeakerType.PLACE
                : SpeakerType.ORGANIZATION;
        String reason = fullest.equals(written)
                ? "the name in the source"
                : "the fullest name that holds the one in the source";
        return new Referent(fullest, type, null, false, List.of(new Candidate(name, 1, reason)), reason);
    }
}
