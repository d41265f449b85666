// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.UntaggedWords;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.NameGenders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where persons are named: the names the recognizer found, and other places of them that it missed. */
final class PersonMentions {

    private static final int LONGEST_HONORIFIC = 7;
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

    private final SharedSurnames shared;

    PersonMentions(NameGenders genders) {
        this.shared = new SharedSurnames(genders);
    }

    /** In text order, no two overlapping. */
    List<NamedPerson> find(List<SentenceWords> sentences) {
        List<NamedPerson> found = new ArrayList<>();
        Set<String> surnames = new HashSet<>();
        Set<String> firstNames = new HashSet<>();
        Set<String> bodies = acronyms(sentences);
        for (SentenceWords sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                boolean body = bodies.contains(mention.span().in(sentence.text()));
                if (mention.type() == EntityType.PERSON && !body) {
                    addWhole(sentence, mention.span(), found);
                } else if (!body) {
                    addTitled(sentence, mention.span(), found);
                }
            }
        }
        if (!sentences.isEmpty()) {
            String text = sentences.get(0).text();
            List<NamedPerson> agreed = shared.given(text, NameTitles.without(text, found));
            found.clear();
            found.addAll(agreed);
        }
        for (NamedPerson one : found) {
            if (one.name().isFull()) {
                surnames.add(one.name().surname());
                firstNames.add(one.name().given().get(0));
            }
        }
        SurnameVote vote = new SurnameVote(sentences, found);
        for (SentenceWords sentence : sentences) {
            addMissed(sentence, surnames, firstNames, vote, found);
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return found;
    }

    /** Adds the whole name: recognizers split "Margit “Red” Oller" in two, or find only one part. */
    private static void addWhole(SentenceWords sentence, Span mention, List<NamedPerson> found) {
        if (found.stream().anyMatch(one -> one.span().overlaps(mention))) {
            return;
        }
        int first = sentence.from(mention.start());
        int open = Nickname.start(sentence.words(), first);
        int start = mention.start();
        if (open < first) {
            while (open > 0 && sentence.word(open - 1).isCapitalized() && !sentence.isCue(open - 1)) {
                open--;
                start = sentence.word(open).span().start();
            }
        }
        // "A. B. Quill" of which "B. Quill" was found
        int begin = Math.min(open, first);
        while (begin > 0 && isInitial(sentence.word(begin)) && isInitial(sentence.word(begin - 1))) {
            begin--;
            start = sentence.word(begin).span().start();
        }
        int next = Nickname.end(sentence.words(), sentence.from(mention.end() - 1) + 1);
        int end = mention.end();
        if (next > sentence.from(mention.end() - 1) + 1) {
            while (next < sentence.size() && sentence.word(next).isCapitalized() && !sentence.isCue(next)) {
                end = sentence.word(next).span().end();
                next++;
            }
        }
        add(sentence, new Span(start, end), found);
    }

    private static boolean isInitial(Word word) {
        return INITIAL.matcher(word.form()).matches();
    }

    private static void add(SentenceWords sentence, Span mention, List<NamedPerson> found) {
        int first = sentence.from(mention.start());
        // "Said Ruiz" is not a name of two words
        while (first + 1 < sentence.size()
                && (sentence.isCue(first) || sentence.word(first).is("team"))
                && sentence.word(first + 1).span().start() < mention.end()) {
            first++;
        }
        if (first == sentence.size()) {
            return;
        }
        // a name may go beyond the end that a splitter found
        first = NameStart.of(sentence, first, Math.min(sentence.size(), sentence.from(mention.end() - 1) + 1));
        // "Ana Ruiz Denies Merrow's Charge", a headline
        int end = mention.end();
        for (int i = first + 1; i < sentence.size() && sentence.word(i).span().start() < end; i++) {
            if (sentence.isCue(i)) {
                end = sentence.word(i - 1).span().end();
            }
        }
        Span span =
                new Span(Math.max(mention.start(), sentence.word(first).span().start()), end);
        // not of the sentence: a splitter may cut after "Mrs."
        List<Word> before = UntaggedWords.in(
                sentence.text(), new Span(Math.max(0, span.start() - LONGEST_HONORIFIC), span.start()));
        PersonName name = PersonName.of(span.in(sentence.text()), before);
        if (!name.surname().isEmpty()) {
            found.add(new NamedPerson(span, name));
        }
    }

    /** "Harbour Court Justice Ana Ruiz", taken for an organization, ends in a title and a person's name. */
    private static void addTitled(SentenceWords sentence, Span span, List<NamedPerson> found) {
        int first = sentence.from(span.start());
        int last = sentence.from(span.end());
        for (int i = first; i + 2 < last; i++) {
            if (Titles.isOffice(sentence.word(i)) && last - i - 1 <= 3 && allCapitalized(sentence, i + 1, last)) {
                add(sentence, new Span(sentence.word(i + 1).span().start(), span.end()), found);
                return;
            }
        }
    }

    private static boolean allCapitalized(SentenceWords sentence, int first, int last) {
        return sentence.words().subList(first, last).stream().allMatch(word -> word.isCapitalized() && !word.isMark());
    }

    /** Acronyms of organizations in the article: a recognizer sometimes takes them for persons. */
    private static Set<String> acronyms(List<SentenceWords> sentences) {
        Set<String> acronyms = new HashSet<>();
        for (SentenceWords sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                String name = mention.span().in(sentence.text());
                if (mention.type() == EntityType.ORGANIZATION
                        && ACRONYM.matcher(name).matches()) {
                    acronyms.add(name);
                }
            }
        }
        return acronyms;
    }

    /**
     * Adds a capitalised word that is in no name so far and is the surname of someone named in full, or follows an
     * honorific and is the first word of a name: "Mr. Tan" is Tan Wei Ling.
     */
    private static void addMissed(
            SentenceWords sentence,
            Set<String> surnames,
            Set<String> firstNames,
            SurnameVote vote,
            List<NamedPerson> found) {
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            boolean titled = i > 0 && Titles.isHonorific(sentence.word(i - 1)) && firstNames.contains(word.lower());
            boolean known = word.isCapitalized() && (surnames.contains(word.lower()) || titled);
            if (known
                    && sentence.mentions().stream()
                            .filter(mention -> mention.span().overlaps(word.span()))
                            .allMatch(mention -> vote.isSurname(sentence, mention))
                    && found.stream().noneMatch(one -> one.span().overlaps(word.span()))) {
                add(sentence, word.span(), found);
            }
        }
    }
}
