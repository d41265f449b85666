// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.DocumentNouns;
import dev.hearsay.entity.PersonName;
import dev.hearsay.entity.RelativeAntecedent;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.Pronouns;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * "His campaign", "her letter", "whose crew", "the administration": the body or document of that person, by the person's name. Whose advisers "his advisers" are is
 * left as written, since there are many.
 */
final class ByPossessor implements Resolver {

    private final ArticleView view;
    private final Resolver pronouns;
    private final RelativeAntecedent relative;

    /** @param pronouns finds whom "his" and "her" mean */
    ByPossessor(ArticleView view, Resolver pronouns) {
        this.view = view;
        this.pronouns = pronouns;
        this.relative = new RelativeAntecedent(view);
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        List<Word> words = mention.phrase().words();
        Optional<Span> antecedent = relative.owner(mention.span());
        if (antecedent.isPresent()) {
            return owned(mention, called(antecedent.get()), "whose it is by what stands before");
        }
        if (words.size() == 2 && words.get(0).is("the") && words.get(1).is("administration")) {
            return presidents(mention);
        }
        if (words.size() < 2 || Pronouns.gender(words.get(0).form()).isEmpty() || !isOwned(words)) {
            return List.of();
        }
        Optional<Entity> owner = pronouns
                .resolve(mention.at(view.phrase(words.get(0).span())))
                .stream()
                .findFirst()
                .flatMap(linked -> owner(linked, words.get(words.size() - 1).form()));
        if (owner.isEmpty()) {
            return List.of();
        }
        return owned(
                mention,
                surname(owner.get()),
                "whose it is by the pronoun: " + owner.get().name());
    }

    /** What follows the pronoun, by its owner. */
    private List<LinkedEntity> owned(SourceMention mention, String owner, String reason) {
        List<Word> words = mention.phrase().words();
        Optional<Entity> described = view.described(mention.phrase().span());
        if (described.isEmpty() || words.size() < 2) {
            return List.of();
        }
        Span rest =
                new Span(words.get(1).span().start(), mention.phrase().span().end());
        String noun = view.phrase(rest).written();
        Entity whose =
                named(owner + " " + noun).orElseGet(() -> described.get().withName(possessive(owner) + " " + noun));
        return List.of(LinkedEntity.at(mention.phrase().span(), whose, reason));
    }

    /** "Quill's", "Sanders's", "the pilots'". */
    private static String possessive(String owner) {
        boolean name = Character.isUpperCase(owner.codePointAt(owner.lastIndexOf(' ') + 1));
        return owner + (owner.endsWith("s") && !name ? "'" : "'s");
    }

    /** The surname of the person at a place, the name of the body there, or else the words. */
    private String called(Span place) {
        Optional<Entity> person = view.persons().in(place);
        return person.map(ByPossessor::surname)
                .or(() -> view.bodies().in(place).map(Entity::name))
                .orElseGet(() -> view.phrase(place).written());
    }

    /** "The administration" is that of the person whom the article calls "President", of several the one named most. */
    private List<LinkedEntity> presidents(SourceMention mention) {
        Optional<Entity> president = view.persons().all().stream()
                .filter(person ->
                        person.roles().stream().anyMatch(role -> role.text().equals("President")))
                .max(Comparator.comparingInt(person -> person.mentions().size()));
        Optional<Entity> described = view.described(mention.phrase().span());
        if (president.isEmpty() || described.isEmpty()) {
            return List.of();
        }
        return List.of(LinkedEntity.at(
                mention.phrase().span(),
                described.get().withName(surname(president.get()) + " administration"),
                "that of the president: " + president.get().name()));
    }

    /** What belongs to one person alone: a campaign, a document, "supporters". */
    private static boolean isOwned(List<Word> words) {
        String noun = NounPhrase.of(words).noun();
        return WordClass.ORGANIZATION.has(noun, "executive")
                || DocumentNouns.isOne(noun)
                || WordClass.ROLE.has(noun.replaceFirst("s$", ""), "supporter");
    }

    /** The likeliest person; of those considered the first after whom the article names such a thing, if there is one. */
    private Optional<Entity> owner(LinkedEntity likeliest, String noun) {
        Optional<Entity> named = likeliest.candidates().stream()
                .flatMap(candidate -> view.persons().in(candidate.span()).stream())
                .filter(person -> view.text().contains(surname(person) + " " + noun))
                .findFirst();
        return named.or(likeliest::person);
    }

    private static String surname(Entity person) {
        String surname = PersonName.of(person.name(), List.of()).surname();
        for (String word : person.name().split(" ", -1)) {
            if (word.toLowerCase(Locale.ROOT).replace(".", "").equals(surname)) {
                return word;
            }
        }
        return person.name();
    }

    /** What the article itself calls so: "the Quill campaign". */
    private Optional<Entity> named(String name) {
        return view.document().entities().stream()
                .filter(one -> one.name().equalsIgnoreCase(name) || one.name().equalsIgnoreCase("the " + name))
                .findFirst();
    }
}
