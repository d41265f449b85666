// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's role, from what stands with the name: a title ("the harbour master Ana Ruiz"), an apposition ("Ana Ruiz, the
 * harbour master,", "The harbour master, Ana Ruiz,") or a predicate ("Ana Ruiz is a pilot").
 */
final class RoleFinder {

    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Pattern STATE = Pattern.compile("(?:[RDI][-–].*|\\p{Lu}\\p{L}*\\.)");
    private static final int LONGEST = 16;

    RoleFinder() {}

    /** The roles around a name, which is the words first..last (half-open) of a sentence. */
    List<Role> find(SentenceWords sentence, int first, int last) {
        RolePhrases phrases = new RolePhrases(sentence);
        List<Role> roles = new ArrayList<>();
        title(sentence, phrases, first, last).forEach(phrase -> roles.add(role(sentence, phrase)));
        SharedTitle.before(sentence, phrases, first).ifPresent(roles::add);
        inFront(sentence, phrases, first, last).ifPresent(phrase -> roles.add(role(sentence, phrase)));
        behind(sentence, phrases, last).ifPresent(phrase -> roles.add(role(sentence, phrase)));
        predicate(sentence, phrases, first, last).ifPresent(phrase -> roles.add(role(sentence, phrase)));
        return roles;
    }

    /** A title before the name; of "Liberal hopeful Sen." the short form is one and the rest another. */
    private static List<RolePhrase> title(SentenceWords sentence, RolePhrases phrases, int first, int last) {
        int to = behindHonorifics(sentence, first);
        Optional<RolePhrase> whole = phrases.before(to);
        if (whole.isEmpty()) {
            return List.of();
        }
        RolePhrase phrase = whole.get();
        int shortForm = to - 1;
        if (SharedTitle.isShort(sentence.word(shortForm)) || (last - first == 1 && isClause(sentence, phrase))) {
            return List.of();
        }
        if (shortForm > phrase.from() && Titles.isShort(sentence.word(shortForm))) {
            Optional<RolePhrase> other = phrases.before(shortForm);
            if (other.isPresent() && sentence.word(shortForm - 1).part() != PartOfSpeech.ADVERB) {
                return List.of(new RolePhrase(shortForm, to, shortForm), other.get());
            }
        }
        return List.of(phrase);
    }

    /** "The judge Quill named": a clause without a relative pronoun, where only a surname follows. */
    private static boolean isClause(SentenceWords sentence, RolePhrase phrase) {
        return phrase.from() > 0
                && sentence.word(phrase.from() - 1).is("the")
                && !sentence.word(phrase.head()).isCapitalized();
    }

    private static int behindHonorifics(SentenceWords sentence, int first) {
        int to = first;
        // "Prince" is what somebody is, too
        while (to > 0
                && Titles.isHonorific(sentence.word(to - 1))
                && !RoleNoun.isOne(sentence.word(to - 1).lower())) {
            to--;
        }
        return to;
    }

    /** An apposition behind the name. */
    private static Optional<RolePhrase> behind(SentenceWords sentence, RolePhrases phrases, int last) {
        int i = behindBrackets(sentence, behindPlace(sentence, behindBrackets(sentence, last)));
        if (!isMark(sentence, i, ",") && !isDash(sentence, i)) {
            return Optional.empty();
        }
        i++;
        // an age or a party may come between
        while (i + 1 < sentence.size()
                && isMark(sentence, i + 1, ",")
                && (sentence.word(i).isNumber()
                        || STATE.matcher(sentence.word(i).form()).matches())) {
            i += 2;
        }
        if (i + 1 < sentence.size() && sentence.word(i).is("who")) {
            return relative(sentence, phrases, i + 1);
        }
        while (i < sentence.size()
                && sentence.word(i).part() == PartOfSpeech.ADVERB
                && !RoleNoun.isOne(sentence.word(i).lower())) {
            i++;
        }
        int from = i;
        return phrases.from(i)
                .filter(phrase -> isClosed(sentence, phrase.to())
                        && !isBareRelative(sentence, from, phrase)
                        && !isSubject(sentence, last, phrase));
    }

    /** "In an interview with Ana Ruiz, the mayor said": the phrase is the subject, and not what Ana Ruiz is. */
    private static boolean isSubject(SentenceWords sentence, int last, RolePhrase phrase) {
        return sentence.word(0).part() == PartOfSpeech.ADPOSITION
                && phrase.to() < sentence.size()
                && sentence.isCue(phrase.to())
                && sentence.words().subList(0, last).stream()
                        .noneMatch(word -> word.part().isVerbal());
    }

    /** "Ana Ruiz, husband" in a headline: somebody's husband is called "her husband". */
    private static boolean isBareRelative(SentenceWords sentence, int from, RolePhrase phrase) {
        return phrase.from() == from
                && phrase.to() == from + 1
                && WordClass.FAMILY.has(sentence.word(from).lower());
    }

    /** "Who heads the board", "who is a pilot". */
    private static Optional<RolePhrase> relative(SentenceWords sentence, RolePhrases phrases, int verb) {
        if (WordClass.HEADING.has(sentence.word(verb))) {
            int to = verb + 1;
            while (to < sentence.size()
                    && to - verb < LONGEST
                    && !sentence.word(to).isMark()
                    && !sentence.isCue(to)
                    && !WordClass.CLAUSE_LINK.has(sentence.word(to))) {
                to++;
            }
            return to > verb + 1 ? Optional.of(new RolePhrase(verb, to, verb)) : Optional.empty();
        }
        return linked(sentence, phrases, verb);
    }

    /** What comes after "is", "was", "has been", "became", "served as". */
    private static Optional<RolePhrase> linked(SentenceWords sentence, RolePhrases phrases, int verb) {
        int i = verb;
        boolean links = false;
        while (i < sentence.size() && isLink(sentence.word(i))) {
            links |= !WordClass.AUXILIARY.has(sentence.word(i).lower(), "have");
            i++;
        }
        return links ? phrases.from(i).filter(phrase -> isClosed(sentence, phrase.to())) : Optional.empty();
    }

    private static boolean isLink(Word word) {
        return WordClass.AUXILIARY.has(word.lower(), "be")
                || WordClass.AUXILIARY.has(word.lower(), "have")
                || word.lemma().equals("become")
                || word.lemma().equals("serve")
                || word.is("as")
                || (word.part() == PartOfSpeech.ADVERB && !WordClass.NEGATION.has(word) && !word.is("not"));
    }

    /** "Ana Ruiz is a pilot": only with an article that introduces, since "the one" may be somebody's opinion. */
    private static Optional<RolePhrase> predicate(SentenceWords sentence, RolePhrases phrases, int first, int last) {
        boolean stated = first == 0 || sentence.word(first - 1).isMark();
        if (!stated
                || last + 2 >= sentence.size()
                || !WordClass.AUXILIARY.has(sentence.word(last).lower(), "be")) {
            return Optional.empty();
        }
        Word article = sentence.word(last + 1);
        return article.is("a") || article.is("an") ? linked(sentence, phrases, last) : Optional.empty();
    }

    /** A noun phrase to which the name is the apposition: "the harbour master, Ana Ruiz,". */
    private static Optional<RolePhrase> inFront(SentenceWords sentence, RolePhrases phrases, int first, int last) {
        int comma = behindTitles(sentence, first) - 1;
        if (!isMark(sentence, comma, ",") || !isEnd(sentence, behindPlace(sentence, last))) {
            return Optional.empty();
        }
        for (int i = Math.max(0, comma - LONGEST); i < comma; i++) {
            boolean begins = RolePhrases.isOpener(sentence.word(i)) || isPossessor(sentence, i, comma);
            if (begins && !isApposition(sentence, i)) {
                Optional<RolePhrase> found = phrases.from(i);
                if (found.isPresent() && found.get().to() == comma) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static int behindTitles(SentenceWords sentence, int first) {
        int to = first;
        while (to > 0 && (Titles.isHonorific(sentence.word(to - 1)) || Titles.isShort(sentence.word(to - 1)))) {
            to--;
        }
        return to;
    }

    /** Whether a phrase with a possessor in place of the article begins: "Quill’s chief engineer". */
    private static boolean isPossessor(SentenceWords sentence, int i, int to) {
        boolean begins = sentence.word(i).isCapitalized()
                && (i == 0 || !sentence.word(i - 1).isCapitalized());
        return begins && sentence.words().subList(i, to).stream().anyMatch(Word::isPossessive);
    }

    /** Whether a phrase behind a comma hangs on a name before that. */
    private static boolean isApposition(SentenceWords sentence, int i) {
        return i > 1 && isMark(sentence, i - 1, ",") && sentence.isPerson(i - 2);
    }

    /** Behind "of Lonsby" or "from Lonsby" with capitals. */
    private static int behindPlace(SentenceWords sentence, int last) {
        if (last >= sentence.size()
                || !(sentence.word(last).is("of") || sentence.word(last).is("from"))) {
            return last;
        }
        int i = last + 1;
        while (i < sentence.size()
                && (sentence.word(i).isCapitalized() || sentence.word(i).is("the"))) {
            i++;
        }
        return i;
    }

    private static int behindBrackets(SentenceWords sentence, int last) {
        if (!isMark(sentence, last, "(")) {
            return last;
        }
        int i = last;
        while (i < sentence.size() && !isMark(sentence, i, ")")) {
            i++;
        }
        return i + 1;
    }

    /** Whether an apposition may end before a word: at a mark, a relative clause, a participle. */
    private static boolean isClosed(SentenceWords sentence, int to) {
        if (to >= sentence.size() || sentence.word(to).isMark() || sentence.isCue(to)) {
            return true;
        }
        Word next = sentence.word(to);
        return !WordClass.AUXILIARY.has(next);
    }

    private static boolean isEnd(SentenceWords sentence, int i) {
        return i >= sentence.size() || (sentence.word(i).isMark() && !isMark(sentence, i, "/"));
    }

    private static boolean isDash(SentenceWords sentence, int i) {
        return i > 0
                && i < sentence.size()
                && DASHES.contains(sentence.word(i).form())
                && sentence.word(i - 1).span().end() < sentence.word(i).span().start();
    }

    private static boolean isMark(SentenceWords sentence, int i, String mark) {
        return i >= 0 && i < sentence.size() && sentence.word(i).form().equals(mark);
    }

    /** "Author of “Tides" where the quotation closes behind a comma. */
    private static String withoutOpenQuotation(String role) {
        boolean open = role.indexOf('“') >= 0 && role.indexOf('”') < 0;
        boolean straight = role.chars().filter(mark -> mark == '"').count() == 1;
        return open || straight ? role.replaceAll("[“\"]", "") : role;
    }

    private static Role role(SentenceWords sentence, RolePhrase phrase) {
        Span span = new Span(
                sentence.word(phrase.from()).span().start(),
                sentence.word(phrase.to() - 1).span().end());
        List<String> words = sentence.words().subList(phrase.from(), phrase.to()).stream()
                .filter(word -> !word.isMark() && !word.isPossessive())
                .map(Word::lower)
                .toList();
        String affiliation = sentence.mentions().stream()
                .filter(mention -> span.contains(mention.span()) && mention.type() != EntityType.PERSON)
                .map(Mention::span)
                .findFirst()
                .map(name -> NameForm.clean(name.in(sentence.text())))
                .orElse(null);
        return new Role(
                withoutOpenQuotation(NameForm.clean(span.in(sentence.text()))),
                span,
                words,
                sentence.word(phrase.head()).lower(),
                affiliation);
    }
}
