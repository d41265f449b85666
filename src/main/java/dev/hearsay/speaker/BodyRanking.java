// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.BodyNouns;
import dev.hearsay.entity.RoleNoun;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Word;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ranks the organizations that an article names by how likely a description means them: those whose name has its noun, or of which
 * the article says it; else, for nouns that any organization of a kind may have, those named last and often.
 */
final class BodyRanking {

    /** The score of what a noun can't mean. */
    static final double RULED_OUT = -100;

    /** Nouns for organizations of a kind, which need not be part of the name: "the agency", not "the court". */
    private static final Set<String> ANY = Set.of("office", "business", "club", "press", "broadcast", "association");

    /** Kinds whose nouns mean nothing but organizations: "the company", "the agency", "the club". */
    private static final Set<String> CLEAR = Set.of("office", "business", "club");

    /** "The group" and "the organization" may be of any of these kinds. */
    private static final Set<String> WIDE = Set.of("group", "organization", "organisation");

    /** Kinds whose nouns say what a name is about where they follow that of another kind: a campaign committee is a committee. */
    private static final Set<String> HEADS = Set.of("assembly", "office", "association");

    private static final double NAMED_SO = 4;
    private static final double SAID_SO = 3;
    private static final double SPOKE_LAST = 0.7;
    private static final double OPENS = 0.5;
    private static final double OF_KIND = 0.7;
    private static final int FARTHEST = 40;
    private static final int TOPIC = 3;

    private final ArticleView view;
    private final BodyNouns nouns;

    /** By the id of the organization; read once for all descriptions. */
    private final Map<String, Name> names = new HashMap<>();

    /**
     * A name.
     *
     * @param words in lower case, without full stops
     * @param kind the noun that says what it is the name of: "department" of "Department of Tides", "channel" of "Channel Nine", "party"
     *     of "Labour"
     */
    private record Name(List<String> words, String kind) {

        static Name of(Entity body) {
            List<String> words = List.of(
                    body.name().toLowerCase(Locale.ROOT).replace(".", "").split(" ", -1));
            String head = NounPhrase.of(UntaggedWords.of(body.name())).noun();
            if (WordClass.ORGANIZATION.has(head)) {
                return new Name(words, head);
            }
            if (WordClass.PARTY.has(head) && !WordClass.NEWSPAPER.has(head)) {
                return new Name(words, "party");
            }
            return new Name(words, WordClass.ORGANIZATION.has(words.get(0)) ? words.get(0) : head);
        }
    }

    BodyRanking(ArticleView view) {
        this.view = view;
        this.nouns = new BodyNouns(view);
    }

    /** The score of a body as what a description means; {@link #RULED_OUT} where it can't. */
    double score(Entity body, NounPhrase phrase, SourceMention mention) {
        int here = mention.phrase().span().start();
        int before = body.mentionedBefore(here);
        String noun = phrase.noun();
        Name written = names.computeIfAbsent(body.id(), id -> Name.of(body));
        List<String> name = written.words();
        boolean named = name.size() > 1 && isNamedSo(name, noun) && isAlike(name, phrase);
        boolean said = isSaidOf(body, phrase);
        String kind = written.kind();
        if (!named
                && !said
                && (before == 0
                        || !fits(noun, kind, hasSpoken(body, mention))
                        || (isDescribed(phrase) && !isTopic(body, here)))) {
            return RULED_OUT;
        }
        double score = (named ? NAMED_SO : 0) + (said ? SAID_SO : 0);
        score += WordClass.ORGANIZATION.has(kind) && fits(noun, kind, false) ? OF_KIND : 0;
        if (before == 0) {
            return score - Math.log(1 + FARTHEST);
        }
        Span last = body.mentions().get(before - 1);
        int since = view.sentence(here) - view.sentence(last.start());
        score -= Math.log(1 + since);
        score += 0.7 * Math.log(1 + before);
        score += spokeLast(body, mention) ? SPOKE_LAST : 0;
        return score + (view.sentences().get(view.sentence(last.start())).from(last.start()) < 2 ? OPENS : 0);
    }

    /** Whether a noun is in a name, and not before the noun of another kind: "the campaign" is no Campaign Committee. */
    private static boolean isNamedSo(List<String> name, String noun) {
        // "the bishop" is no Bishop Quill Institute
        if (RoleNoun.isOne(noun) && !WordClass.ORGANIZATION.has(noun)) {
            return false;
        }
        int place = name.indexOf(noun);
        if (place < 0 || place + 1 == name.size()) {
            return place >= 0;
        }
        Optional<String> next = WordClass.ORGANIZATION.reading(name.get(place + 1));
        Optional<String> kind = WordClass.ORGANIZATION.reading(noun);
        return kind.isEmpty() || next.filter(HEADS::contains).isEmpty() || next.equals(kind);
    }

    /** Whether a name has a word of a description besides its noun, if there are any. */
    private static boolean isAlike(List<String> name, NounPhrase phrase) {
        List<String> asked = modifiers(phrase);
        return asked.size() < 2 || asked.stream().filter(name::contains).count() > 1;
    }

    /** Whether the article says of a body what a description says: "the ferry line" of "Quillfoam, a ferry line". */
    boolean isSaidOf(Entity body, NounPhrase phrase) {
        Set<String> said = nouns.of(body);
        return said.contains(phrase.noun());
    }

    /** The organization that an article is about, if a description of nothing but a noun can mean it. */
    Optional<Entity> topic(NounPhrase phrase) {
        return view.bodies().all().stream()
                .filter(body -> body.kind() == SpeakerType.ORGANIZATION && !isDescribed(phrase))
                .filter(body -> body.mentions().size() >= TOPIC)
                .max(Comparator.comparingInt(body -> body.mentions().size()))
                .filter(body -> fits(phrase.noun(), Name.of(body).kind(), false));
    }

    private static boolean hasSpoken(Entity body, SourceMention mention) {
        List<ResolvedMention> resolved = mention.resolved();
        return resolved.subList(Math.max(0, resolved.size() - FARTHEST), resolved.size()).stream()
                .flatMap(one -> one.entities().stream())
                .anyMatch(one -> one.entity().equals(body));
    }

    private static boolean spokeLast(Entity body, SourceMention mention) {
        List<ResolvedMention> resolved = mention.resolved();
        return !resolved.isEmpty()
                && resolved.get(resolved.size() - 1).entities().stream()
                        .anyMatch(one -> one.entity().equals(body));
    }

    /**
     * Whether a noun of which the article says nothing can mean an organization whose name is about another.
     *
     * @param spoken whether it has been a source: "the group" and "the site" may be people and places, and no organization
     */
    private static boolean fits(String noun, String kind, boolean spoken) {
        Optional<String> asked = WordClass.ORGANIZATION.reading(noun).filter(ANY::contains);
        Optional<String> theirs = WordClass.ORGANIZATION.reading(kind);
        if (asked.isEmpty()) {
            return false;
        }
        return (theirs.isEmpty() && (spoken || CLEAR.contains(asked.get())))
                || theirs.equals(asked)
                || (WIDE.contains(noun) && theirs.filter(ANY::contains).isPresent())
                || (theirs.equals(Optional.of("title")) && (asked.get().equals("press") || isNews(asked.get(), kind)));
    }

    /** Whether a broadcaster is named so: "Lonsby News" is a network, "Lonsby Daily" is not. */
    private static boolean isNews(String asked, String kind) {
        return asked.equals("broadcast") && kind.equals("news");
    }

    /** Whether a description says more than a noun: "the drug company". */
    private static boolean isDescribed(NounPhrase phrase) {
        return modifiers(phrase).size() > 1;
    }

    /** Whether an article is about a body: of what it has named so far nothing has been named as often, and at least three times. */
    private boolean isTopic(Entity body, int here) {
        int times = body.mentionedBefore(here);
        return times >= TOPIC
                && view.bodies().all().stream()
                        .filter(one -> one.kind() == SpeakerType.ORGANIZATION)
                        .allMatch(one -> one.equals(body) || one.mentionedBefore(here) < times);
    }

    private static List<String> modifiers(NounPhrase phrase) {
        return phrase.words().stream()
                .filter(word -> !WordClass.ARTICLE.has(word)
                        && !WordClass.DEMONSTRATIVE.has(word)
                        && !WordClass.BODY_MODIFIER.has(word))
                .map(Word::lower)
                .toList();
    }
}
