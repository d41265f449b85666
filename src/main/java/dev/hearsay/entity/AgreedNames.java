// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.NameGenders;
import dev.hearsay.pipeline.Stage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the names of an article agree. "Quillfoam", which a recognizer takes for a person, is an organization where the article
 * names "Quillfoam Industries Inc." and nobody whose surname is Quillfoam, or introduces it as "Quillfoam Games" or "the airline
 * Quillfoam". "Quillford" is a place where it is introduced as "the village of Quillford". "DI Quill" is a person where the article
 * names Ned Quill, and "DI" before a person's name is nobody. "Ulla Prane", taken for a place, is a person before "mayor of".
 */
public final class AgreedNames implements Stage {

    public static final Contract CONTRACT =
            new Contract("names that agree", Set.of(Layer.MENTIONS), Set.of(Layer.MENTIONS));

    /** The most characters between a title and a name: a full stop and a blank. */
    private static final int GAP = 2;

    /** The longest introduction that is looked for, in UTF-16 code units. */
    private static final int INTRODUCTION = 20;

    private final NameGenders given = new GivenNames(name -> Gender.UNKNOWN);

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Document apply(Document document) {
        String text = document.article().text();
        Map<String, Integer> companies = companies(document);
        Set<String> places = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        Set<String> alone = new HashSet<>();
        for (Mention mention : document.mentions()) {
            List<Word> words = UntaggedWords.in(text, mention.span());
            if (words.isEmpty() || mention.type() != EntityType.PERSON) {
                continue;
            }
            String name = NameForm.clean(mention.span().in(text));
            if (words.size() == 1) {
                alone.add(name);
            }
            List<Word> before = introduction(text, mention);
            if (isPlace(before)) {
                places.add(name);
            } else if (isCompany(before)) {
                companies.put(name, 0);
            } else if (isTitled(before) || (words.size() > 1 && !isCompany(name, words, companies))) {
                surnames.add(words.get(words.size() - 1).form());
            }
        }
        Set<String> longer = document.mentions().stream()
                .filter(mention -> mention.type() == EntityType.ORGANIZATION)
                .map(mention -> NameForm.clean(mention.span().in(text)))
                .filter(name -> name.contains(" "))
                .collect(Collectors.toSet());
        List<Mention> whole = document.mentions().stream()
                .map(mention -> whole(text, mention, longer))
                .toList();
        return document.withMentions(IntStream.range(0, whole.size())
                .filter(i ->
                        i == 0 || !whole.get(i - 1).span().overlaps(whole.get(i).span()))
                .mapToObj(whole::get)
                .filter(mention -> !isTitle(document, mention))
                .map(mention -> withoutDescription(text, mention))
                .map(mention ->
                        isPerson(text, mention, alone) ? new Mention(mention.span(), EntityType.PERSON) : mention)
                .map(mention -> agreed(text, mention, companies, places, surnames))
                .toList());
    }

    /** "Harbour Post" where a recognizer finds "Harbour" in it, and the whole name in another sentence. */
    private static Mention whole(String text, Mention mention, Set<String> longer) {
        if (mention.type() == EntityType.PERSON) {
            return mention;
        }
        int start = mention.span().start();
        String name = mention.span().in(text);
        return longer.stream()
                .filter(one -> one.startsWith(name + " ") && isWholeIn(text, start, one))
                .max(Comparator.comparingInt(String::length))
                .map(one -> new Mention(new Span(start, start + one.length()), EntityType.ORGANIZATION))
                .orElse(mention);
    }

    private static boolean isWholeIn(String text, int start, String name) {
        int end = start + name.length();
        return text.startsWith(name, start) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** The short names of organizations, with the offset from where on each may stand for the organization. */
    private static Map<String, Integer> companies(Document document) {
        String text = document.article().text();
        Map<String, Integer> companies = new HashMap<>();
        for (Mention mention : document.mentions()) {
            List<Word> words = UntaggedWords.in(text, mention.span());
            if (words.isEmpty() || mention.type() != EntityType.ORGANIZATION) {
                continue;
            }
            boolean company =
                    WordClass.NAME_SUFFIX.has(words.get(words.size() - 1).lower(), "company");
            for (int end = 0; end < words.size() - 1; end++) {
                Span part =
                        new Span(mention.span().start(), words.get(end).span().end());
                companies.merge(
                        NameForm.clean(part.in(text)),
                        company ? 0 : mention.span().start(),
                        Math::min);
            }
        }
        return companies;
    }

    /** "Quillfoam Lines" beside "Quillfoam Lines Ltd.", but not "Ned Quill" beside "Ned Quill Ltd." */
    private boolean isCompany(String name, List<Word> words, Map<String, Integer> companies) {
        return companies.getOrDefault(name, Integer.MAX_VALUE) == 0
                && given.of(words.get(0).form()) == Gender.UNKNOWN;
    }

    /** "Wg Cdr", taken for a name, before that of a person. */
    private static boolean isTitle(Document document, Mention mention) {
        int end = mention.span().end();
        return NameTitles.isAll(UntaggedWords.in(document.article().text(), mention.span()))
                && document.mentions().stream()
                        .anyMatch(next -> next.type() == EntityType.PERSON
                                && next.span().start() > end
                                && next.span().start() <= end + GAP);
    }

    /** The words in front of a name. */
    private static List<Word> introduction(String text, Mention mention) {
        int start = mention.span().start();
        return UntaggedWords.in(text, new Span(Math.max(0, start - INTRODUCTION), start));
    }

    /** "The suburb of Quillford". */
    private static boolean isPlace(List<Word> before) {
        int of = before.size() - 1;
        return of > 0 && before.get(of).is("of") && WordClass.PLACE_NOUN.has(before.get(of - 1));
    }

    /** "Drugmaker Quillfoam". */
    private static boolean isCompany(List<Word> before) {
        return !before.isEmpty() && WordClass.COMPANY_NOUN.has(before.get(before.size() - 1));
    }

    private static boolean isTitled(List<Word> before) {
        return !before.isEmpty() && Titles.isHonorific(before.get(before.size() - 1));
    }

    /**
     * Whether what a recognizer takes for a place is somebody: "Ulla Prane, mayor of Lonsby", and "Ulla Prane" where the article names a
     * person Prane, but not "in Port Prane".
     *
     * @param alone the persons' names of one word
     */
    private static boolean isPerson(String text, Mention mention, Set<String> alone) {
        if (mention.type() != EntityType.LOCATION) {
            return false;
        }
        List<Word> words = UntaggedWords.in(text, mention.span());
        if (words.size() != 2 || !words.stream().allMatch(Word::isCapitalized)) {
            return false;
        }
        List<Word> behind = UntaggedWords.in(
                text,
                new Span(
                        mention.span().end(),
                        Math.min(text.length(), mention.span().end() + INTRODUCTION)));
        if (behind.size() > 2 && behind.get(0).form().equals(",")) {
            int noun = WordClass.ARTICLE.has(behind.get(1)) ? 2 : 1;
            if (!behind.get(noun).isCapitalized() && WordClass.OFFICE.has(behind.get(noun))) {
                return true;
            }
        }
        List<Word> before = introduction(text, mention);
        boolean governed = !before.isEmpty() && WordClass.PREPOSITION.has(before.get(before.size() - 1));
        return alone.contains(words.get(1).form()) && !WordClass.PLACE_NOUN.has(words.get(0)) && !governed;
    }

    /** "Harbour Watch" of "progressive advocacy group Harbour Watch", taken for a name as a whole. */
    private static Mention withoutDescription(String text, Mention mention) {
        if (mention.type() != EntityType.ORGANIZATION) {
            return mention;
        }
        List<Word> words = UntaggedWords.in(text, mention.span());
        int first = 0;
        while (first < words.size() && isPlain(words.get(first))) {
            first++;
        }
        if (first == 0 || first == words.size() || !words.get(first).isCapitalized()) {
            return mention;
        }
        return new Mention(
                new Span(words.get(first).span().start(), mention.span().end()), mention.type());
    }

    /** An English word in small letters, at the least as long as those that names of other languages begin with: not "al", "eBay". */
    private static boolean isPlain(Word word) {
        return word.form().length() > 3 && word.form().chars().allMatch(Character::isLowerCase);
    }

    private static Mention agreed(
            String text, Mention mention, Map<String, Integer> companies, Set<String> places, Set<String> surnames) {
        String name = NameForm.clean(mention.span().in(text));
        List<Word> words = UntaggedWords.in(text, mention.span());
        if (words.size() > 1
                && NameTitles.mayBegin(words)
                && surnames.contains(words.get(words.size() - 1).form())) {
            return new Mention(mention.span(), EntityType.PERSON);
        }
        if (mention.type() != EntityType.PERSON || surnames.contains(name.substring(name.lastIndexOf(' ') + 1))) {
            return mention;
        }
        if (places.contains(name)) {
            return new Mention(mention.span(), EntityType.LOCATION);
        }
        boolean company = companies.getOrDefault(name, Integer.MAX_VALUE)
                <= mention.span().start();
        return company ? new Mention(mention.span(), EntityType.ORGANIZATION) : mention;
    }
}
