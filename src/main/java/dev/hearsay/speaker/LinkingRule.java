// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.NameHead;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that link a source to an entity, in the order they are tried: the first that finds somebody decides.
 * Pronouns and heads of turns have rules of their own; all others read the noun phrase, as does RELATIVE for the one in front.
 */
public enum LinkingRule {
    TURN_HEAD("heads of turns: the person named, or who asks and who answers"),
    PRONOUN("\"he\" and \"she\": the likeliest person, by the ranker"),
    FIRST_PERSON("\"I\" and \"we\": who says what they stand in, else the author"),
    RELATIVE("\"who\" and \"which\": the noun phrase in front, by the rules below"),
    NAME("a name: the person, organization, place or account of that name"),
    ROLE("\"the senator\": the person of whom the article says this"),
    VARIATION("\"the candidate\", \"the Argentine\", \"the 34-year-old\": whom a pronoun would mean here"),
    TWO("\"the two\", \"both firms\": the two last named together"),
    BODY("\"the committee\", \"the company\": the organization that the article names and the noun can mean"),
    POSSESSOR("\"his campaign\", \"her letter\": that of the likeliest person, by the ranker"),
    EARLIER_SOURCE("\"it\", \"they\", \"the agency\", \"the source\": an earlier source that is not a named person"),
    INTRODUCTION("\"a harbour pilot\" at the top: whoever speaks first below, named without a role"),
    DESCRIPTION("any other description: somebody without a name");

    private final String links;

    LinkingRule(String links) {
        this.links = links;
    }

    /** Describes in words what the rule links to whom. */
    public String links() {
        return links;
    }

    /** All rules over an article, as one. */
    static Resolver over(ArticleView view, PersonRanking ranking) {
        // reads all that the article says of its organizations, so there is one
        Resolver bodies = new ByBody(view, new BodyRanking(view));
        Resolver phrases = firstOf(EnumSet.range(NAME, DESCRIPTION).stream()
                .map(rule -> rule.named(rule.phrases(view, ranking, bodies)))
                .toList());
        Resolver others = firstOf(EnumSet.range(TURN_HEAD, RELATIVE).stream()
                .map(rule -> rule.named(rule.others(view, ranking, phrases)))
                .toList());
        return firstOf(List.of(others, phrases));
    }

    /** The rule's name in reasons, such as "earlier source". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The labels of the rules with which a reason begins, the first of them first; "shared subject" is one, too. */
    static List<String> labels(String reason) {
        Set<String> known = Arrays.stream(values()).map(LinkingRule::label).collect(Collectors.toSet());
        known.add(SharedSubjects.LABEL);
        return Arrays.stream(reason.split(": ", -1)).takeWhile(known::contains).toList();
    }

    private Resolver named(Resolver resolver) {
        return mention -> resolver.resolve(mention).stream()
                .map(linked -> linked.by(label()))
                .toList();
    }

    private Resolver phrases(ArticleView view, PersonRanking ranking, Resolver bodies) {
        return switch (this) {
            case NAME -> new ByName(view, new NameHead(view));
            case ROLE -> new ByRole(view, new Descriptions(view));
            case VARIATION -> new ByVariation(view, ranking);
            case TWO -> new ByTwo(view, new NamedTogether(view));
            case BODY -> bodies;
            case POSSESSOR -> new ByPossessor(view, new ByPronoun(view, ranking));
            case EARLIER_SOURCE -> new ByEarlierSource(view, new NamedTogether(view), bodies);
            case INTRODUCTION -> new ByIntroduction(view);
            default -> new ByDescription(view);
        };
    }

    private Resolver others(ArticleView view, PersonRanking ranking, Resolver phrases) {
        return switch (this) {
            case TURN_HEAD -> new ByTurnHead(view);
            case PRONOUN -> new ByPronoun(view, ranking);
            case FIRST_PERSON -> new ByFirstPerson(view);
            default -> new ByRelative(view, phrases);
        };
    }

    private static Resolver firstOf(List<Resolver> resolvers) {
        return mention -> resolvers.stream()
                .map(resolver -> resolver.resolve(mention))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
