// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.NameHead;
import dev.hearsay.entity.RoleNoun;
import dev.hearsay.entity.SourcePhrase;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Optional;

/** A source that is about a name: the person, organization, place or account of that name. */
final class ByName implements Resolver {

    private static final String APPOSITION = ",-–—";

    /** How many commas and dashes may stand before a name. */
    private static final int BREAKS = 3;

    private final ArticleView view;
    private final NameHead head;
    private final Handles handles;

    ByName(ArticleView view, NameHead head) {
        this.view = view;
        this.head = head;
        this.handles = new Handles(view);
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        SourcePhrase phrase = mention.phrase();
        if (!phrase.isEmpty()) {
            Word last = phrase.words().get(phrase.words().size() - 1);
            Optional<Entity> owner = last.form().startsWith("@") ? handles.owner(last.form()) : Optional.empty();
            if (owner.isPresent()) {
                return List.of(LinkedEntity.at(last.span(), owner.get(), "the person whose account it is"));
            }
            List<Entity> family = family(phrase);
            if (family.size() > 1) {
                return family.stream()
                        .map(one -> LinkedEntity.at(last.span(), one, "all persons of that surname"))
                        .toList();
            }
        }
        return head
                .of(phrase)
                .or(() -> apposition(mention))
                .or(() -> partOfName(phrase))
                .flatMap(this::named)
                .or(() -> unrecognized(phrase))
                .stream()
                .toList();
    }

    /** "The Okafors": the persons of that surname. */
    private List<Entity> family(SourcePhrase phrase) {
        String word = phrase.bare().get(0).form();
        if (phrase.bare().size() > 1 || !phrase.bare().get(0).isCapitalized() || !word.endsWith("s")) {
            return List.of();
        }
        String surname = " " + word.substring(0, word.length() - 1);
        return view.persons().all().stream()
                .filter(person -> person.name().endsWith(surname))
                .toList();
    }

    /** "Dunn" where the text has "Maeve T. Dunn" there: the source found is a part of a person's name. */
    private Optional<Span> partOfName(SourcePhrase phrase) {
        return view.persons()
                .in(phrase.span())
                .filter(person -> person.mentions().stream().anyMatch(name -> name.contains(phrase.span())))
                .map(person -> phrase.span());
    }

    /** "A lawyer for the harbour, Ana Ruiz," is about Ana Ruiz, "the line that runs the ferries, Lonsby Lines," about that. */
    private Optional<Span> apposition(SourceMention mention) {
        String text = view.text();
        int breaks = 0;
        for (int i = mention.phrase().span().end(); i + 2 < mention.span().end() && breaks < BREAKS; i++) {
            if (APPOSITION.indexOf(text.charAt(i)) >= 0 && isBreak(text, i)) {
                SourcePhrase next = view.phrase(new Span(i, mention.span().end()));
                if (next.isEmpty() || next.beginsClause()) {
                    return Optional.empty();
                }
                int from = i;
                Optional<Span> name = head.of(next).filter(one -> isWhole(one, from, mention.phrase()));
                if (name.isPresent()) {
                    return name;
                }
                breaks++;
            }
        }
        return Optional.empty();
    }

    /** A comma, or a dash between spaces. */
    private static boolean isBreak(String text, int i) {
        return text.charAt(i) == ',' || text.charAt(i - 1) == ' ' || text.charAt(i) == '—';
    }

    /** Whether a name is all of an apposition, or that of a person in it: a place is where somebody is from. */
    private boolean isWhole(Span name, int from, SourcePhrase described) {
        if (view.persons().in(name).isPresent()) {
            return true;
        }
        String noun = NounPhrase.of(described.words()).noun();
        if (RoleNoun.isOne(noun) || WordClass.PERSON_NOUN.has(noun)) {
            return false;
        }
        boolean body = view.bodies()
                .in(name)
                .filter(one -> one.kind() == SpeakerType.ORGANIZATION)
                .isPresent();
        return body
                && view.text()
                        .substring(from + 1, name.start())
                        .strip()
                        .replaceFirst("^the$", "")
                        .isEmpty();
    }

    private Optional<LinkedEntity> named(Span name) {
        Optional<LinkedEntity> person = view.persons()
                .in(name)
                .map(entity -> LinkedEntity.at(name, entity, "the fullest name that the article gives the person"));
        return person.or(() -> body(name));
    }

    private Optional<LinkedEntity> unrecognized(SourcePhrase phrase) {
        return phrase.isEmpty() ? Optional.empty() : view.bodyWithin(phrase).flatMap(this::body);
    }

    private Optional<LinkedEntity> body(Span name) {
        return view.bodies()
                .in(name)
                .map(entity -> LinkedEntity.at(name, entity, "the fullest form of the name in the source"));
    }
}
