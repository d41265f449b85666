// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fullest name that the article gives for an organization: "Harbour Institute" for "the Institute" or "HI". */
final class OrganizationNames {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

    private static final int LONGEST_ACRONYM = 6;

    /** How often a name is used without a longer one until it is clear that there is none. */
    private static final int ENOUGH = 3;

    private static final Pattern FULL_STOPS = Pattern.compile("(?:\\p{Lu}\\.){2,6}");

    private final Map<String, List<String>> names = new HashMap<>();

    /** Where the recognizer finds organizations of a name, in order. */
    private final Map<String, List<Integer>> organizations = new HashMap<>();

    private final Map<String, String> longForms = new HashMap<>();

    /** By the short form in brackets, the long form in front. */
    private final Map<String, String> definitions = new HashMap<>();

    /** Where the first sentence ends, which uses short names before longer ones where it is a headline. */
    private final int headline;

    OrganizationNames(String text, List<Mention> mentions, List<SentenceWords> sentences) {
        sentences.forEach(this::addLongForms);
        sentences.forEach(sentence -> Acronyms.definitions(sentence).forEach(definitions::putIfAbsent));
        headline = sentences.isEmpty() ? 0 : sentences.get(0).span().end();
        for (Mention mention : mentions) {
            if (mention.type() != EntityType.PERSON) {
                String name = withoutArticle(NameForm.clean(mention.span().in(text)));
                names.putIfAbsent(name, words(name));
                if (mention.type() == EntityType.ORGANIZATION) {
                    organizations
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(mention.span().start());
                }
            }
        }
    }

    /** Adds runs of two to five capitalised words by their initials: "Harbour Institute" for "HI". */
    private void addLongForms(SentenceWords sentence) {
        List<Word> words = sentence.words();
        for (int first = 0; first < words.size(); first++) {
            StringBuilder initials = new StringBuilder();
            int last = first;
            while (last < words.size() && initials.length() < LONGEST_ACRONYM && belongs(words.get(last), initials)) {
                if (words.get(last).isCapitalized()) {
                    initials.append(words.get(last).form().charAt(0));
                    if (initials.length() > 1) {
                        Span span = new Span(
                                words.get(first).span().start(),
                                words.get(last).span().end());
                        longForms.putIfAbsent(initials.toString(), NameForm.clean(span.in(sentence.text())));
                    }
                }
                last++;
            }
        }
    }

    private static boolean belongs(Word word, StringBuilder initials) {
        boolean name = word.isCapitalized()
                && !word.isMark()
                && !ACRONYM.matcher(word.form()).matches();
        return name || (initials.length() > 0 && Acronyms.SMALL.contains(word.lower()));
    }

    private static String withoutArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).replace(".", "").split(" ", -1));
    }

    /** The part of a source that is an acronym or an organization the recognizer found only elsewhere. */
    Optional<Span> unrecognized(SourcePhrase phrase) {
        List<Word> words = phrase.bare();
        Span span = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        return isName(NameForm.clean(span.in(phrase.text()))) ? Optional.of(span) : Optional.empty();
    }

    /** Whether some words are an organization's name, or an acronym. */
    private boolean isName(String written) {
        return names.containsKey(withoutArticle(written))
                || definitions.containsKey(withoutArticle(written))
                || ACRONYM.matcher(written).matches();
    }

    String fullest(String written) {
        String bare = withoutArticle(written);
        String name = FULL_STOPS.matcher(bare).matches() ? bare.replace(".", "") : bare;
        List<String> part = words(name);
        List<String> fuller = new ArrayList<>();
        names.forEach((full, words) -> {
            if (words.size() > part.size() && isShortFor(name, part, full, words)) {
                fuller.add(full);
            }
        });
        // of several, the shortest is the least likely to be wrong
        return fuller.stream()
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(this::fullest)
                .orElseGet(() -> {
                    String defined = definitions.getOrDefault(name, bare);
                    return ACRONYM.matcher(name).matches() ? longForms.getOrDefault(name, defined) : defined;
                });
    }

    private boolean isShortFor(String name, List<String> part, String full, List<String> words) {
        if (part.size() == 1 && Acronyms.isOf(name, full)) {
            return true;
        }
        if (isShortForBeginning(name, part, full, words)) {
            return true;
        }
        int more = words.size() - part.size();
        if (words.subList(more, words.size()).equals(part)) {
            return !isJoined(full, words, more)
                    && !isPlaceIn(name, words.get(more - 1))
                    && isBefore(full, name, ENOUGH);
        }
        return words.subList(0, part.size()).equals(part)
                && ((organizations.containsKey(name)
                                && words.subList(part.size(), words.size()).stream()
                                        .allMatch(WordClass.ORGANIZATION::has))
                        || isIntroducedBy(full, name));
    }

    /** "LI Daily Post" for "Lonsby Island Daily Post". */
    private static boolean isShortForBeginning(String name, List<String> part, String full, List<String> words) {
        int more = words.size() - part.size();
        String initials = name.split(" ", -1)[0];
        return part.size() > 1
                && ACRONYM.matcher(initials).matches()
                && words.subList(more + 1, words.size()).equals(part.subList(1, part.size()))
                && Acronyms.isOf(
                        initials, String.join(" ", List.of(full.split(" ", -1)).subList(0, more + 1)));
    }

    /** Two names with "and" between them, which a recognizer took for one: "Tove and Larkin" is not a longer "Larkin". */
    private boolean isJoined(String full, List<String> words, int part) {
        String first = String.join(" ", List.of(full.split(" ", -1)).subList(0, Math.max(0, part - 1)));
        return words.get(part - 1).equals("and") && names.containsKey(first);
    }

    /** "Lonsby" in "Council of Lonsby". */
    private boolean isPlaceIn(String name, String before) {
        return !organizations.containsKey(name) && !before.equals("and") && Acronyms.SMALL.contains(before);
    }

    /** "Quillfoam" after "Quillfoam Capital Partners": the longer name comes first, but for the headline. */
    private boolean isIntroducedBy(String full, String name) {
        int first = organizations.getOrDefault(name, List.of(Integer.MAX_VALUE)).get(0);
        int times = first <= headline ? 2 : 1;
        return organizations.containsKey(name)
                && isBefore(full, name, times)
                && !WordClass.ORGANIZATION.has(
                        name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                && !WordClass.PARTY.has(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether an organization's longer name comes before the short one has been used so many times; what comes later ("Friends of
     * Quillfoam") is something else.
     */
    private boolean isBefore(String full, String name, int times) {
        List<Integer> shorts = organizations.getOrDefault(name, List.of());
        List<Integer> longs = organizations.getOrDefault(full, List.of());
        return shorts.isEmpty() || (!longs.isEmpty() && longs.get(0) < shorts.get(Math.min(times, shorts.size()) - 1));
    }
}
