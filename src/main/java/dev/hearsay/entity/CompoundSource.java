// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.Pronouns;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A source of several speakers: "Ruiz and Dunn", "she and other leaders", "the mayor, the council and some residents". Two nouns
 * of one phrase, such as "the founder and chairman", are one speaker, as is what follows a name as its apposition. Names behind a
 * description of them all, as in "two unions, the Dockers' Union and the Pilots' Guild", are the speakers.
 */
public final class CompoundSource {

    private static final Set<String> AND = Set.of("and", "&", "nor");
    private static final Set<String> PAIRING = Set.of("both", "either", "neither");
    private static final Set<String> DASHES = Set.of("--", "–", "—");
    private static final Set<String> BREAKS = Set.of("-", "–", "—", ":", ";");

    private final ArticleView view;
    private final NameHead head;

    public CompoundSource(ArticleView view, NameHead head) {
        this.view = view;
        this.head = head;
    }

    /** The phrases of the speakers; empty if the source is one speaker. */
    public List<SourcePhrase> parts(Span source) {
        List<Word> words = view.words(source);
        List<SourcePhrase> named = named(words);
        if (!named.isEmpty()) {
            return named;
        }
        List<SourcePhrase> others = amongOthers(words);
        if (!others.isEmpty()) {
            return others;
        }
        List<SourcePhrase> members = members(words, false);
        return members.isEmpty() ? inHeadline(words) : members;
    }

    /** "Others, including Ada Merrow and Milo Quill": those whom it names. */
    private List<SourcePhrase> amongOthers(List<Word> words) {
        boolean others = words.size() > 3
                && words.get(0).is("others")
                && words.get(1).form().equals(",")
                && words.get(2).is("including");
        if (!others) {
            return List.of();
        }
        List<Word> behind = words.subList(3, words.size());
        List<SourcePhrase> several = members(behind, true);
        List<SourcePhrase> names = several.isEmpty() ? List.of(part(behind)) : several;
        return names.stream().allMatch(this::isName) ? names : List.of();
    }

    /** Headlines leave out "and": "Ruiz, Dunn disagree". */
    private List<SourcePhrase> inHeadline(List<Word> words) {
        int comma = first(words, i -> words.get(i).form().equals(","));
        if (comma == 0 || comma >= words.size() - 1 || WordClass.NAME_SUFFIX.has(words.get(comma + 1))) {
            return List.of();
        }
        List<SourcePhrase> two = List.of(part(words.subList(0, comma)), part(words.subList(comma + 1, words.size())));
        long persons = two.stream()
                .flatMap(one -> personAlone(one).stream())
                .distinct()
                .count();
        return persons == two.size() ? two : List.of();
    }

    /** The person of whose name a part consists. */
    private Optional<Entity> personAlone(SourcePhrase part) {
        return part.isEmpty()
                ? Optional.empty()
                : head.of(part)
                        .filter(name -> name.contains(part.span()))
                        .flatMap(name -> view.persons().in(name));
    }

    /** The names in apposition to a plural that is definite or says how many they are. */
    private List<SourcePhrase> named(List<Word> words) {
        int comma = first(words, i -> opensApposition(words, i));
        if (comma == 0 || comma >= words.size() - 1) {
            return List.of();
        }
        SourcePhrase all = part(words.subList(0, comma));
        if (all.isEmpty() || isName(all) || !isSeveral(all)) {
            return List.of();
        }
        List<SourcePhrase> names = members(words.subList(comma + 1, words.size()), true);
        Optional<String> count = all.words().stream()
                .flatMap(word -> WordClass.COUNT.reading(word.lower()).stream())
                .findFirst();
        boolean fits = count.map(number -> number.equals(String.valueOf(names.size())))
                .orElseGet(() -> isDefinite(all.words().get(0)));
        return fits && names.stream().allMatch(this::isName) ? names : List.of();
    }

    /** The first place that passes a test; the number of words if none does. */
    private static int first(List<Word> words, IntPredicate test) {
        return IntStream.range(0, words.size()).filter(test).findFirst().orElse(words.size());
    }

    private static boolean opensApposition(List<Word> words, int i) {
        String form = words.get(i).form();
        return SourcePhrase.isDoubleHyphen(words, i) || form.equals(",") || form.equals(":") || DASHES.contains(form);
    }

    private static boolean isDefinite(Word word) {
        return word.is("the") || WordClass.DEMONSTRATIVE.has(word) || WordClass.POSSESSIVE.has(word);
    }

    /** @param names whether each is known to be a name, so that an article is not the start of an apposition */
    private List<SourcePhrase> members(List<Word> all, boolean names) {
        List<Word> words = withoutClause(all);
        List<SourcePhrase> members = new ArrayList<>();
        boolean joined = false;
        boolean described = words.size() < all.size();
        boolean and = false;
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean joins = i < words.size() && joins(words, i);
            boolean ends = i < words.size() && ends(words, i);
            if (i < words.size() && !joins && !ends && !words.get(i).form().equals(",")) {
                continue;
            }
            if (i > from) {
                SourcePhrase part = part(words.subList(from, i));
                if (members.isEmpty() && isMadeBy(words.subList(from, i), part)) {
                    return List.of(); // "a poll conducted by the Post and the Courier"
                }
                if (and && described && part.isIndefinite()) {
                    break; // "Ruiz, director of the board, and a Liberal"
                }
                if (members.isEmpty() || and || (isName(part) && (names || !WordClass.ARTICLE.has(words.get(from))))) {
                    if (!part.isEmpty() && !isMember(part)) {
                        return List.of();
                    }
                    members.add(part);
                    joined |= and;
                } else {
                    described = true;
                    if (joins) {
                        break; // "Ruiz, a lawyer and former mayor"
                    }
                }
                and = false;
            }
            if (ends || (joined && i < words.size() && !joins)) {
                break;
            }
            and |= joins;
            from = i + 1;
        }
        boolean several = joined && members.size() > 1 && members.stream().noneMatch(SourcePhrase::isEmpty);
        return several && areSpeakers(members) ? members : List.of();
    }

    /** Whether a phrase ends in the name of a body behind a preposition. */
    private boolean isInBody(SourcePhrase phrase) {
        List<Word> words = phrase.words();
        return words.stream().anyMatch(WordClass.PREPOSITION::has)
                && isBody(view.phrase(words.get(words.size() - 1).span()));
    }

    private boolean isBody(SourcePhrase phrase) {
        return !phrase.isEmpty() && view.bodies().in(phrase.span()).isPresent();
    }

    private SourcePhrase part(List<Word> words) {
        int from = words.size() > 1 && PAIRING.contains(words.get(0).lower()) ? 1 : 0;
        int last = words.size() - 1;
        boolean cut = last > from + 1
                && words.get(last).is("well")
                && words.get(last - 1).is("as");
        return view.phrase(new Span(
                words.get(from).span().start(),
                words.get(cut ? last - 2 : last).span().end()));
    }

    /** Whether a word joins two speakers, and is not within a name. */
    private boolean joins(List<Word> words, int i) {
        return i > 0
                && (AND.contains(words.get(i).lower()) || isAsWellAs(words, i) || isBetweenPersons(words, i))
                && (!JoinedName.isOne(words, i) || personBefore(words, i))
                && !insideName(words.get(i).span());
    }

    /** "Ada Merrow or Milo Quill". */
    private boolean isBetweenPersons(List<Word> words, int i) {
        return words.get(i).is("or")
                && i + 1 < words.size()
                && personBefore(words, i)
                && view.persons().in(words.get(i + 1).span()).isPresent();
    }

    /** The last word of "as well as". */
    private static boolean isAsWellAs(List<Word> words, int i) {
        return i > 2
                && words.get(i).is("as")
                && words.get(i - 1).is("well")
                && words.get(i - 2).is("as");
    }

    /** A clause or a mark after which no further speaker is named. */
    private static boolean ends(List<Word> words, int i) {
        Word word = words.get(i);
        boolean mark = word.isMark() && BREAKS.contains(word.form());
        return i > 0 && (mark || WordClass.CLAUSE.has(word));
    }

    /** Without a clause between commas that "and" follows: "Ruiz and her brother" of "Ruiz, who grows cherries, and her brother". */
    private static List<Word> withoutClause(List<Word> words) {
        int who = first(
                words,
                i -> i > 0 && words.get(i).is("who") && words.get(i - 1).form().equals(","));
        int and = first(
                words,
                i -> i > who
                        && words.get(i).is("and")
                        && words.get(i - 1).form().equals(","));
        return and == words.size()
                ? words
                : Stream.concat(words.subList(0, who - 1).stream(), words.subList(and, words.size()).stream())
                        .toList();
    }

    private boolean personBefore(List<Word> words, int i) {
        return view.persons().in(words.get(i - 1).span()).isPresent();
    }

    private boolean insideName(Span and) {
        return view.names(view.sentences().get(view.sentence(and.start())).span()).stream()
                .anyMatch(name -> name.contains(and));
    }

    private boolean isName(SourcePhrase part) {
        return !part.isEmpty()
                && !SourcePhrase.isParty(part.words().get(0))
                && head.of(part).isPresent();
    }

    /** Whether a part stands for somebody on its own: a name, a pronoun, "some allies", "her husband", "residents". */
    private boolean isMember(SourcePhrase part) {
        NounPhrase phrase = NounPhrase.of(part.words());
        return isName(part)
                || Pronouns.isPronoun(part.written())
                || phrase.determiner() != null
                || !phrase.possessor().isEmpty()
                || isSeveral(part);
    }

    /** Whether "by" stands behind a phrase. */
    private static boolean isMadeBy(List<Word> words, SourcePhrase part) {
        return words.stream()
                .anyMatch(word ->
                        word.is("by") && word.span().start() >= part.span().end());
    }

    private static boolean isSeveral(SourcePhrase part) {
        return NounPhrase.of(part.bare()).plural()
                || part.words().get(part.words().size() - 1).is("others");
    }

    /**
     * Whether members are speakers of their own and not two nouns of one phrase. Of two descriptions the second has a
     * determiner; a name after one of a single person ("the singer and activist Ada Merrow") has a capital at once.
     */
    private boolean areSpeakers(List<SourcePhrase> members) {
        SourcePhrase first = members.get(0);
        SourcePhrase second = members.get(1);
        if (isName(first) || Pronouns.isPronoun(first.written())) {
            return true;
        }
        boolean determined = NounPhrase.of(second.words()).determiner() != null;
        if (isSeveral(first) && isInBody(first) && isBody(second)) {
            return false; // "leaders in the Senate and the House"
        }
        if (!determined && first.words().stream().anyMatch(WordClass.PREPOSITION::has)) {
            return false; // "a study by Ruiz and Dunn"
        }
        return determined
                || (isName(second) && (isSeveral(first) || second.words().get(0).isCapitalized()));
    }
}
