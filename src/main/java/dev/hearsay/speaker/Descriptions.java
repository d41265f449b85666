// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom a description means, by what the article says that persons are: "the senator" is whom it calls "Sen.". */
final class Descriptions {

    /** Words of a description that need not stand in the role. */
    private static final Set<String> LIGHT =
            Set.of("the", "this", "that", "former", "longtime", "current", "own", "'s", "and", "of", "a", "an");

    /** A Democratic nominee is no Republican one. */
    private static final Set<String> PARTIES = Set.of(
            "republican", "democratic", "libertarian", "green", "labour", "conservative", "liberal", "independent");

    /** A vice president is no president, nor the other way round. */
    private static final Set<String> RANKS = Set.of("vice", "deputy", "assistant", "associate");

    private static final Map<String, String> SYNONYMS =
            Map.of("gop", "republican", "dem", "democratic", "us", "american");

    private final Scene scene;
    private final RoleNouns nouns;

    Descriptions(Scene scene, RoleNouns nouns) {
        this.scene = scene;
        this.nouns = nouns;
    }

    /** A person with a score: the share of the description's words that one of the person's roles has. */
    record Fit(Person person, double share) {}

    /** The persons whom a description can mean, the likeliest first. */
    List<Fit> fitting(SourcePhrase phrase) {
        List<Word> words = phrase.words();
        int head = NounHead.of(words);
        if (head < 0
                || NounHead.isPlural(words.get(head).plain())
                || !nouns.contains(words.get(head).plain())) {
            return List.of();
        }
        String noun = words.get(head).plain();
        List<String> modifiers = words.stream()
                .filter(word -> !word.isMark() && !word.isPossessive())
                .map(Word::plain)
                .map(word -> SYNONYMS.getOrDefault(word, word))
                .filter(word -> !word.equals(noun) && !LIGHT.contains(word))
                .toList();
        int here = phrase.span().start();
        return scene.cast().persons().stream()
                .map(person -> new Fit(person, share(person, noun, modifiers)))
                .filter(fit -> fit.share() > 0)
                .sorted(Comparator.comparingDouble(Fit::share)
                        .thenComparing(fit -> nearness(fit.person(), here))
                        .reversed())
                .toList();
    }

    private double share(Person person, String noun, List<String> modifiers) {
        return person.roles().stream()
                .filter(role -> nouns.sameKind(role.head(), noun))
                .mapToDouble(role -> share(role, noun, modifiers))
                .max()
                .orElse(0);
    }

    private static double share(Role role, String noun, List<String> modifiers) {
        boolean otherParty = PARTIES.stream().anyMatch(modifiers::contains)
                && PARTIES.stream().anyMatch(role.words()::contains)
                && PARTIES.stream()
                        .noneMatch(party ->
                                modifiers.contains(party) && role.words().contains(party));
        if (otherParty) {
            return 0;
        }
        if (RANKS.stream().anyMatch(rank -> role.words().contains(rank) != modifiers.contains(rank))) {
            return 0;
        }
        long found = modifiers.stream().filter(role.words()::contains).count();
        double same = role.head().equals(noun) ? 1 : 0.9;
        // of two roles that have all the words, the one that says less besides
        double besides = 0.05 * (role.words().size() - 1 - found) / role.words().size();
        return same * (1.0 + found) / (1 + modifiers.size()) - besides;
    }

    private static int nearness(Person person, int here) {
        int before = person.namedBefore(here);
        return before > 0
                ? person.mentions().get(before - 1).start()
                : -person.mentions().get(0).start();
    }
}
