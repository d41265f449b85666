// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.RoleNoun;
import dev.hearsay.entity.SourcePhrase;
import dev.hearsay.language.NounGender;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.Number;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Role;
import dev.hearsay.model.Word;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The person a description refers to, by the roles that the article gives: "the senator" is the one called "Sen.". */
final class Descriptions {

    /** How much less "the governor" means a former one; presidents keep their title. */
    private static final double FORMER = 0.2;

    /** How much less "the former governor" means somebody whom the article calls governor. */
    private static final double SINCE_FORMER = 0.8;

    /** The share of a description that is too little to mean somebody who is named later. */
    private static final double LITTLE = 0.4;

    private final ArticleView view;
    private final PartyStates states;

    Descriptions(ArticleView view) {
        this.view = view;
        this.states = new PartyStates(view);
    }

    /** A person with a score: the share of the description's words that one of the person's roles has. */
    record Fit(Entity person, double share) {}

    /** The persons whom a description can mean, the likeliest first. */
    List<Fit> fitting(SourcePhrase phrase) {
        List<Word> words = phrase.words();
        String noun = NounPhrase.of(words).noun();
        if (Number.isPlural(noun) || !RoleNoun.isOne(noun)) {
            return List.of();
        }
        List<String> modifiers = words.stream()
                .filter(word -> !word.isMark() && !word.isPossessive())
                .map(Word::lower)
                .map(Descriptions::asWritten)
                .filter(word -> !word.equals(noun) && !isLight(word))
                .toList();
        int here = phrase.span().start();
        Gender gender = NounGender.of(noun);
        boolean former = words.stream().anyMatch(word -> word.is("former"));
        return view.persons().all().stream()
                .filter(person -> person.gender().fits(gender) && !states.isOfAnother(person, words))
                .map(person -> new Fit(person, share(person, noun, modifiers, former)))
                .filter(fit -> fit.share() > 0 && !(words.get(0).is("the") && isFarFetched(fit, here)))
                .sorted(Comparator.comparingLong((Fit fit) -> Math.round(10 * fit.share()))
                        .thenComparing(fit -> view.isNamedWithin(1, fit.person(), here))
                        .thenComparingDouble(Fit::share)
                        .thenComparing(fit -> nearness(fit.person(), here))
                        .reversed())
                .toList();
    }

    /** Whether little of a description is said of somebody whom the article has not named yet. */
    private static boolean isFarFetched(Fit fit, int here) {
        return fit.share() < LITTLE && fit.person().mentionedBefore(here) == 0;
    }

    private double share(Entity person, String noun, List<String> modifiers, boolean former) {
        return person.roles().stream()
                .filter(role -> RoleNoun.sameKind(role.head(), noun))
                .mapToDouble(role -> share(role, noun, modifiers) * ofThen(role, former))
                .max()
                .orElse(0);
    }

    private static double share(Role role, String noun, List<String> modifiers) {
        List<String> parties = of(WordClass.PARTY, modifiers);
        List<String> theirs = of(WordClass.PARTY, role.words());
        if (!parties.isEmpty() && !theirs.isEmpty() && Collections.disjoint(parties, theirs)) {
            return 0;
        }
        if (!Set.copyOf(ranks(modifiers)).equals(Set.copyOf(ranks(role.words())))) {
            return 0;
        }
        long found = modifiers.stream().filter(role.words()::contains).count();
        double same = role.head().equals(noun) ? 1 : 0.9;
        // of two roles that have all the words, the one with fewer others
        double besides = 0.05 * (role.words().size() - 1 - found) / role.words().size();
        return same * (1.0 + found) / (1 + modifiers.size()) - besides;
    }

    /** How likely a role that is over, or not, is meant by a description of a former holder, or not; presidents keep their title. */
    private static double ofThen(Role role, boolean former) {
        boolean over = role.words().contains("former");
        if (over == former || role.head().equals("president")) {
            return 1;
        }
        return over ? FORMER : SINCE_FORMER;
    }

    private static int nearness(Entity person, int here) {
        int before = person.mentionedBefore(here);
        return before > 0
                ? person.mentions().get(before - 1).start()
                : -person.mentions().get(0).start();
    }

    private static List<String> of(WordClass wordClass, List<String> words) {
        return words.stream().filter(wordClass::has).toList();
    }

    /** A vice president is not a president, nor the other way round; a former one may be. */
    private static List<String> ranks(List<String> words) {
        return words.stream()
                .filter(word -> WordClass.RANK.has(word) && !WordClass.RANK.has(word, "held"))
                .toList();
    }

    private static String asWritten(String word) {
        return word.equals("us") ? "american" : WordClass.PARTY.reading(word).orElse(word);
    }

    /** Words of a description that need not occur in the role. */
    private static boolean isLight(String word) {
        return WordClass.ARTICLE.has(word)
                || WordClass.DEMONSTRATIVE.has(word)
                || WordClass.LIGHT_MODIFIER.has(word)
                || word.equals("and")
                || word.equals("of");
    }
}
