// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.Sentences;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Mention;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.NameGenders;
import dev.hearsay.pipeline.Recognizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names found by spelling alone, for an engine without a recognizer: runs of capitalised words that begin with a title
 * or a given name, that hold a word for a kind of organization, or that are a country. It misses names and takes some
 * for others; prefer a trained recognizer where one is available.
 */
public final class WrittenNames implements Recognizer {

    public static final Contract CONTRACT =
            new Contract("names by capital letters", Set.of(Layer.SENTENCES, Layer.WORDS), Set.of(Layer.MENTIONS));

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    private static final int LONGEST = 4;

    private final NameGenders genders;
    private final Set<String> countries = new HashSet<>();

    /** @param genders shows which words are given names */
    public WrittenNames(NameGenders genders) {
        this.genders = genders;
        for (String code : Locale.getISOCountries()) {
            countries.add(new Locale("", code).getDisplayCountry(Locale.ENGLISH));
        }
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<Mention> recognize(Document document) {
        List<Mention> mentions = new ArrayList<>();
        Sentences sentences = new Sentences(document);
        for (Span sentence : sentences.spans()) {
            List<Word> words = sentences.words(sentence);
            int from = words.size() > 1 && isVerb(words.get(0)) ? 1 : 0;
            while (from < words.size()) {
                int to = from;
                while (to < words.size() && (words.get(to).isCapitalized() || Nickname.end(words, to) > to)) {
                    to = words.get(to).isCapitalized() ? to + 1 : Nickname.end(words, to);
                }
                if (to > from) {
                    add(Nickname.without(words.subList(from, to)), mentions);
                }
                from = to + 1;
            }
        }
        return mentions;
    }

    /** "See Sexton": a base form at the head of a sentence is no given name. */
    private static boolean isVerb(Word word) {
        return word.part() == PartOfSpeech.VERB && word.lemma().equals(word.lower());
    }

    /** Adds the names in a run of capitals: "Ostmark Gov. Ada Merrow" is a place and a person. */
    private void add(List<Word> run, List<Mention> mentions) {
        int title = title(run);
        if (title > 0) {
            mention(run.subList(0, title)).ifPresent(mentions::add);
        }
        mention(run.subList(title, run.size())).ifPresent(mentions::add);
    }

    /** The place of the last title before a name at the end of a run; 0 where no title is inside. */
    private static int title(List<Word> run) {
        for (int i = run.size() - 2; i > 0; i--) {
            Word word = run.get(i);
            boolean abbreviated = Titles.isShort(word) || Titles.isHonorific(word);
            boolean named = run.size() - i - 1 <= LONGEST
                    && run.subList(i + 1, run.size()).stream().noneMatch(WrittenNames::isBody);
            if (named && (abbreviated || (Titles.isOffice(word) && run.size() - i > 2))) {
                return i;
            }
        }
        return 0;
    }

    private Optional<Mention> mention(List<Word> run) {
        int first = 0;
        while (first < run.size() - 1 && isTitle(run.get(first))) {
            first++;
        }
        List<Word> name = run.subList(first, run.size());
        boolean titled = first > 0 && name.size() <= LONGEST;
        boolean body = run.stream().anyMatch(WrittenNames::isBody);
        if (body && !Titles.isHonorific(run.get(0))) {
            return Optional.of(new Mention(span(run), EntityType.ORGANIZATION));
        }
        boolean given = name.size() > 1 && name.size() <= LONGEST && isGiven(name.get(0));
        if (titled || given) {
            return Optional.of(new Mention(span(name), EntityType.PERSON));
        }
        String written = String.join(" ", name.stream().map(Word::form).toList());
        if (countries.contains(written)) {
            return Optional.of(new Mention(span(name), EntityType.LOCATION));
        }
        return run.size() == 1 && ACRONYM.matcher(written).matches()
                ? Optional.of(new Mention(span(run), EntityType.ORGANIZATION))
                : Optional.empty();
    }

    private static boolean isBody(Word word) {
        return WordClass.ORGANIZATION.has(word) && !WordClass.ORGANIZATION.has(word.lower(), "executive");
    }

    private boolean isTitle(Word word) {
        return Titles.isHonorific(word) || Titles.isShort(word) || RoleNoun.isOne(word.lower());
    }

    private boolean isGiven(Word word) {
        return genders.of(word.form()) != Gender.UNKNOWN || word.form().endsWith(".");
    }

    private static Span span(List<Word> words) {
        return new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
    }
}
