// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.Number;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The antecedent of "who", "which" or "that": the noun phrase in front of it. */
public final class RelativeAntecedent {

    private static final Set<String> BREAKS = Set.of("as", "than", "like", "such");
    private static final int LONGEST = 10;

    /** "Who through her office", in words. */
    private static final int LONGEST_SOURCE = 5;

    /** "All of whom", in words. */
    private static final int LONGEST_BEFORE = 3;

    /** How many prepositional phrases may stand between a noun and its clause. */
    private static final int FARTHEST = 3;

    private final ArticleView view;

    public RelativeAntecedent(ArticleView view) {
        this.view = view;
    }

    /** The antecedent; empty if the source is not a relative pronoun or follows no noun phrase, and of "whose crew". */
    public Optional<Span> of(Span source) {
        return isOwned(source) ? Optional.empty() : before(source);
    }

    /** Whose the source is, if it is "whose crew" or the like. */
    public Optional<Span> owner(Span source) {
        return isOwned(source) ? before(source) : Optional.empty();
    }

    private boolean isOwned(Span source) {
        List<Word> own = view.words(source);
        return own.size() > 1 && own.get(0).is("whose");
    }

    private Optional<Span> before(Span source) {
        List<Word> own = view.words(source);
        boolean leads = !own.isEmpty() && own.size() <= LONGEST_SOURCE && isRelative(own.get(0));
        int last = own.size() - 1;
        boolean ends =
                last > 0 && own.size() <= LONGEST_BEFORE && own.get(last - 1).is("of") && isRelative(own.get(last));
        if (!leads && !ends) {
            return Optional.empty();
        }
        SentenceWords sentence = view.sentences().get(view.sentence(source.start()));
        int end = behind(sentence, beforeShare(sentence, first(sentence, sentence.from(source.start()))));
        boolean who = own.stream().anyMatch(word -> word.lower().startsWith("who"));
        return end == 0 || !endsNounPhrase(sentence.word(end - 1))
                ? Optional.empty()
                : Optional.of(antecedent(sentence, end, who));
    }

    private static boolean endsNounPhrase(Word word) {
        return word.part() != PartOfSpeech.AUXILIARY && word.part() != PartOfSpeech.ADPOSITION;
    }

    /** The first of two joined clauses: "voters who fear the tide and who"; the word itself where there is one clause. */
    private static int first(SentenceWords sentence, int relative) {
        int i = relative - 1;
        if (i < 1 || sentence.word(i).part() != PartOfSpeech.COORDINATING_CONJUNCTION) {
            return relative;
        }
        while (i >= 0 && !isAlike(sentence.word(i), sentence.word(relative))) {
            i--;
        }
        return i < 1 ? relative : i;
    }

    /** The same relative pronoun, or another for a person: "whose voters left her but who stayed". */
    private static boolean isAlike(Word one, Word other) {
        return one.is(other.lower())
                || (one.lower().startsWith("who") && other.lower().startsWith("who") && isRelative(one));
    }

    /** Where "both of whom" and "many of whom" begin; the relative pronoun itself where it has no "of" before it. */
    private static int beforeShare(SentenceWords sentence, int relative) {
        boolean share = relative > 1
                && sentence.word(relative - 1).is("of")
                && (begins(sentence.word(relative - 2)) || isNumber(sentence.word(relative - 2)));
        return share ? relative - 2 : relative;
    }

    /** Where the antecedent ends: marks, a party and state, and an aside between dashes may follow it. */
    private static int behind(SentenceWords sentence, int relative) {
        int end = relative;
        if (end > 0 && isDash(sentence, end - 1)) {
            for (int i = end - 2; i > 0; i--) {
                if (isDash(sentence, i) && sentence.word(i - 1).part().isNominal()) {
                    return i;
                }
            }
        }
        while (end > 0 && (sentence.word(end - 1).isMark() || SourcePhrase.isParty(sentence.word(end - 1)))) {
            end--;
        }
        int last = beforeTime(sentence, end);
        // "the video released, which"
        return last > 0 && sentence.word(last - 1).lower().endsWith("ed") ? beforeParticiple(sentence, last) : last;
    }

    /** "The members this year, who", "the mayor on Thursday who": the time hangs on the verb and not on the antecedent. */
    private static int beforeTime(SentenceWords sentence, int end) {
        if (end < 2) {
            return end;
        }
        Word last = sentence.word(end - 1);
        Word before = sentence.word(end - 2);
        if (WordClass.DEICTIC.has(before) && WordClass.TIME_UNIT.has(last)) {
            return end - 2;
        }
        if (WordClass.WEEKDAY.has(last) && !WordClass.ARTICLE.has(before)) {
            return before.is("on") ? end - 2 : end - 1;
        }
        if (WordClass.MONTH.has(last) && last.isCapitalized() && before.is("in")) {
            return beforeParticiple(sentence, end - 2);
        }
        return last.is("today") || last.is("yesterday") ? end - 1 : end;
    }

    /** "Two articles published in May that": the participle hangs on the noun. */
    private static int beforeParticiple(SentenceWords sentence, int end) {
        boolean participle = end > 1
                && sentence.word(end - 1).part() == PartOfSpeech.VERB
                && sentence.word(end - 2).part().isNominal();
        return participle ? end - 1 : end;
    }

    private static boolean isDash(SentenceWords sentence, int i) {
        return switch (sentence.word(i).form()) {
            case "—", "–", "--" -> true;
            case "-" -> !isGlued(sentence, i);
            default -> false;
        };
    }

    private static boolean isRelative(Word word) {
        return WordClass.PRONOUN.has(word.lower(), "relative");
    }

    private Span antecedent(SentenceWords sentence, int end, boolean who) {
        Optional<Span> name = nameBefore(sentence, end, who);
        if (name.isEmpty() && who) {
            name = nameBeforePlace(sentence, end);
        }
        if (name.isPresent()) {
            return name.get();
        }
        int start = start(sentence, end, who);
        int last = end;
        // "an official from the harbour who": not the harbour
        for (int tries = 0; who && tries < FARTHEST; tries++) {
            int preposition = start - 1;
            if (canSpeak(sentence, start, last) && !isOfPeople(sentence, start, last, preposition)) {
                break;
            }
            if (preposition < 1 || !leadsOn(sentence, preposition)) {
                break;
            }
            Optional<Span> person = nameBefore(sentence, preposition, true);
            if (person.isPresent()) {
                return person.get();
            }
            last = preposition;
            start = start(sentence, preposition, true);
        }
        int people = who ? people(sentence, start, end) : start;
        Span phrase = new Span(
                sentence.word(people).span().start(),
                sentence.word(end - 1).span().end());
        return saidOf(sentence, people, who).orElse(phrase);
    }

    /** "The ire of lawmakers who", "the votes of a number of pilots who": where the people begin in a phrase about something else. */
    private static int people(SentenceWords sentence, int start, int end) {
        Word last = sentence.word(end - 1);
        if (!isHuman(last) && !(last.part() == PartOfSpeech.PROPER_NOUN && Number.isPlural(last))) {
            return start;
        }
        int people = start;
        boolean thing = false;
        for (int i = start; i < end; i++) {
            Word word = sentence.word(i);
            if (thing && WordClass.PREPOSITION.has(word)) {
                people = i + 1;
                thing = false;
            } else if (isThing(word)) {
                thing = true;
            } else if (word.part().isNominal() && !isNumber(word)) {
                return people;
            }
        }
        return start;
    }

    /** Whether a noun stands neither for people nor for a number of them. */
    private static boolean isThing(Word word) {
        // a tagger may take a rare noun for a name
        return (word.part() == PartOfSpeech.NOUN || (word.part() == PartOfSpeech.PROPER_NOUN && !word.isCapitalized()))
                && !isHuman(word)
                && !isNumber(word)
                && !WordClass.GATHERING.has(word)
                && !WordClass.ORGANIZATION.has(word);
    }

    private static boolean isNumber(Word word) {
        return WordClass.AMOUNT.has(word) || WordClass.NUMERAL.has(word);
    }

    private static boolean isHuman(Word word) {
        return RoleNoun.isOne(word.lower())
                || (word.part() == PartOfSpeech.NOUN && RoleNoun.isPersonal(word.lemma()))
                || WordClass.PERSON_NOUN.has(word)
                || WordClass.FAMILY.has(word);
    }

    /** "An official from the harbour", "an official from Lonsby, Ostmark": a preposition, or the comma in a place. */
    private static boolean leadsOn(SentenceWords sentence, int i) {
        Word word = sentence.word(i);
        return word.part() == PartOfSpeech.ADPOSITION
                || WordClass.PREPOSITION.has(word)
                || (word.form().equals(",") && sentence.word(i - 1).isCapitalized());
    }

    /** "Ana Ruiz, a harbour official who", "Ana Ruiz is the official who": whom the phrase that begins at a word describes. */
    private Optional<Span> saidOf(SentenceWords sentence, int start, boolean who) {
        if (start < 2) {
            return Optional.empty();
        }
        Word before = sentence.word(start - 1);
        boolean is = who && sentence.word(start).is("the") && WordClass.AUXILIARY.has(before.lower(), "be");
        if (is) {
            return nameBefore(sentence, start - 1, true);
        }
        boolean any =
                !who && (sentence.word(start).is("a") || sentence.word(start).is("an"));
        return before.isMark() && (who || any) ? nameBefore(sentence, start - 1, who) : Optional.empty();
    }

    private int start(SentenceWords sentence, int end, boolean who) {
        int start = end - 1;
        while (start > 0 && end - start < LONGEST && (goesOn(sentence, start, who) || insideName(sentence, start))) {
            start--;
        }
        // "because of the remarks, which"
        return sentence.word(start).is("of") && start < end - 1 ? start + 1 : start;
    }

    /** "Ana Ruiz of Lonsby, who": the person before a place. */
    private Optional<Span> nameBeforePlace(SentenceWords sentence, int end) {
        int of = end - 1;
        while (of > 0 && sentence.word(of).isCapitalized()) {
            of--;
        }
        return of > 0 && of < end - 1 && sentence.word(of).is("of") ? nameBefore(sentence, of, true) : Optional.empty();
    }

    /** Whether a name reaches from the word before into this one: "a Club for Tides donor" doesn't begin with "Tides". */
    private static boolean insideName(SentenceWords sentence, int i) {
        boolean links = sentence.word(i).isCapitalized() && WordClass.PREPOSITION.has(sentence.word(i - 1));
        boolean linked = i + 1 < sentence.size()
                && WordClass.PREPOSITION.has(sentence.word(i))
                && sentence.word(i + 1).isCapitalized()
                && sentence.word(i - 1).isCapitalized();
        if (linked || (links && i > 1 && sentence.word(i - 2).isCapitalized() && !isName(sentence, i))) {
            return true;
        }
        return sentence.isInsideName(i - 1);
    }

    private static boolean isName(SentenceWords sentence, int i) {
        return sentence.mentions().stream()
                .anyMatch(name -> name.span().start() == sentence.word(i).span().start());
    }

    /** "The candidates in close races who": a noun that need not be one for people stands behind one that is. */
    private static boolean isOfPeople(SentenceWords sentence, int start, int end, int preposition) {
        return preposition > 0
                && sentence.word(preposition).part() == PartOfSpeech.ADPOSITION
                && isHuman(sentence.word(preposition - 1))
                && sentence.words().subList(start, end).stream().noneMatch(RelativeAntecedent::isHuman)
                && sentence.word(end - 1).part() == PartOfSpeech.NOUN;
    }

    /** Whether a phrase is about people, as far as its noun shows. */
    private static boolean canSpeak(SentenceWords sentence, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            Word word = sentence.word(i);
            if (word.part() == PartOfSpeech.NOUN) {
                return isHuman(word) || (Number.isPlural(word) && !DocumentNouns.isOne(word.lower()));
            }
            if (word.part() == PartOfSpeech.PROPER_NOUN) {
                return isNoPlace(sentence, word);
            }
            if (word.part() == PartOfSpeech.PRONOUN || word.part() == PartOfSpeech.DETERMINER) {
                return true; // "those who", "some who"
            }
        }
        return true;
    }

    private static boolean isNoPlace(SentenceWords sentence, Word word) {
        return sentence.mentions().stream()
                .filter(name -> name.span().overlaps(word.span()))
                .allMatch(name -> name.type() == EntityType.PERSON);
    }

    /** The name that ends with the word before {@code end}: a person's for "who", any for "which". */
    private Optional<Span> nameBefore(SentenceWords sentence, int end, boolean person) {
        int last = sentence.word(end - 1).span().end();
        Optional<Span> name = view.names(sentence.span()).stream()
                .filter(one -> one.end() == last || one.end() == last - 2)
                .filter(one -> !person || view.persons().in(one).isPresent())
                .filter(one -> person || !isIndefinite(sentence, one))
                .findFirst();
        return name.isPresent() || person
                ? name.map(one -> withOf(sentence, one))
                : capitalizedBefore(sentence, end).filter(one -> !isIndefinite(sentence, one));
    }

    /** "A small PAC" is a kind of body and not the name of one. */
    private static boolean isIndefinite(SentenceWords sentence, Span name) {
        int i = sentence.from(name.start()) - 1;
        while (i > 0
                && (sentence.word(i).part() == PartOfSpeech.ADJECTIVE
                        || sentence.word(i).part() == PartOfSpeech.NOUN)) {
            i--;
        }
        return i >= 0 && (sentence.word(i).is("a") || sentence.word(i).is("an"));
    }

    /** "The Tide Union of Lonsby": a place is part of the name before "of". */
    private Span withOf(SentenceWords sentence, Span name) {
        int of = sentence.from(name.start()) - 1;
        boolean place =
                view.type(name).filter(type -> type == EntityType.LOCATION).isPresent();
        if (!place || of < 1 || !sentence.word(of).is("of")) {
            return name;
        }
        int before = sentence.word(of - 1).span().end();
        return view.names(sentence.span()).stream()
                .filter(one -> one.end() == before)
                .map(one -> new Span(one.start(), name.end()))
                .findFirst()
                .orElse(name);
    }

    /** The capitalised words up to {@code end}, which are a name even if no recognizer found it. */
    private static Optional<Span> capitalizedBefore(SentenceWords sentence, int end) {
        int start = end;
        while (start > 1 && isInName(sentence, start - 1, end)) {
            start--;
        }
        return start == end
                ? Optional.empty()
                : Optional.of(new Span(
                        sentence.word(start).span().start(),
                        sentence.word(end - 1).span().end()));
    }

    /** A capital, or "of" between two: "Songs of Lonsby". */
    private static boolean isInName(SentenceWords sentence, int i, int end) {
        boolean of =
                sentence.word(i).is("of") && i < end - 1 && sentence.word(i - 1).isCapitalized();
        return sentence.word(i).isCapitalized() || of;
    }

    /** Whether the noun phrase reaches further left than this word. */
    private static boolean goesOn(SentenceWords sentence, int i, boolean who) {
        Word before = sentence.word(i - 1);
        boolean begins = begins(sentence.word(i));
        if (before.is("of")) {
            return who || !begins;
        }
        // "a few members", "these two"
        boolean counted = begins && !WordClass.ARTICLE.has(sentence.word(i)) && determines(before);
        return (!begins || counted) && !sentence.isCue(i - 1) && modifies(sentence, i - 1);
    }

    /** Whether a word can stand before a noun and belong to it. */
    private static boolean modifies(SentenceWords sentence, int i) {
        Word word = sentence.word(i);
        if (word.isMark()) {
            return word.form().equals("-") && isGlued(sentence, i);
        }
        if (word.isPossessive()) {
            // "there's anyone who"
            return i > 0 && sentence.word(i - 1).part().isNominal();
        }
        if (begins(word)) {
            return true;
        }
        return switch (word.part()) {
            case NOUN, PROPER_NOUN, ADJECTIVE, NUMERAL, DETERMINER, SYMBOL -> !BREAKS.contains(word.lower());
            case ADVERB -> isPremodifier(sentence, i) && !BREAKS.contains(word.lower());
            case VERB -> word.isCapitalized() || isPremodifier(sentence, i);
            default -> false;
        };
    }

    private static boolean isGlued(SentenceWords sentence, int i) {
        return i > 0
                && i + 1 < sentence.size()
                && sentence.word(i - 1).span().end() == sentence.word(i).span().start()
                && sentence.word(i).span().end() == sentence.word(i + 1).span().start();
    }

    /** "The convicted trader", "some deeply sceptical members": a participle or an adverb behind a determiner or an adjective. */
    private static boolean isPremodifier(SentenceWords sentence, int i) {
        if (i == 0) {
            return false;
        }
        Word before = sentence.word(i - 1);
        return begins(before)
                || before.is("of")
                || before.form().equals("-")
                || before.part() == PartOfSpeech.ADJECTIVE
                || (before.part() == PartOfSpeech.ADVERB && isPremodifier(sentence, i - 1));
    }

    private static boolean begins(Word word) {
        return determines(word) || WordClass.QUANTIFIER.has(word) || WordClass.NUMERAL.has(word);
    }

    private static boolean determines(Word word) {
        return WordClass.ARTICLE.has(word) || WordClass.DEMONSTRATIVE.has(word) || WordClass.POSSESSIVE.has(word);
    }
}
