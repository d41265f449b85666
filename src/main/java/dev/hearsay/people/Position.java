// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import dev.hearsay.language.WordClass;
import dev.hearsay.link.SpeakerNames;
import dev.hearsay.output.PlainWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that a person is, so that it can be compared: "Transport Minister" and "minister of transport".
 *
 * @param text as the article has it
 * @param head the noun, in the spelling of the lexicon: "senator" of "Sen."
 * @param field such as {@code politics}; empty if the noun tells none
 * @param about the telling words beside the noun: "transport"
 * @param body the telling words of the affiliation
 * @param former whether it is past
 */
public record Position(String text, String head, String field, Set<String> about, Set<String> body, boolean former) {

    private static final PositionWords WORDS = PositionWords.ENGLISH;
    private static final int TELLING_LETTERS = 3;

    public Position {
        about = Set.copyOf(about);
        body = Set.copyOf(body);
    }

    /** How two positions agree, the most telling last. */
    enum Agreement {
        NONE,
        /** The same noun, of which there are many. */
        NOUN,
        /** The same office, and nothing else that tells. */
        OFFICE,
        /** The same body, or the same noun with telling words in common. */
        TELLING
    }

    /**
     * Reads a role.
     *
     * @param role such as "Transport Minister"
     * @param affiliation an organization or place; null for none
     */
    public static Position of(String role, @Nullable String affiliation) {
        List<String> words = PlainWords.in(role);
        int end = end(words);
        int at = headAt(words, end);
        String head = at < 0 ? "" : noun(words, at);
        Set<String> beside = new HashSet<>(words);
        if (at >= 0) {
            beside.remove(words.get(at));
            if (at > 0 && head.contains("-")) {
                beside.remove(words.get(at - 1));
            }
        }
        Set<String> body = affiliation == null ? Set.of() : telling(PlainWords.in(affiliation));
        Set<String> about = new HashSet<>(telling(beside));
        about.addAll(body);
        if (affiliation != null) {
            initials(affiliation).ifPresent(about::add);
        }
        return new Position(
                role, head, WORDS.field(head), about, body, words.stream().anyMatch(WORDS::isFormer));
    }

    /** The noun stands before the first preposition. */
    private static int end(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (WordClass.PREPOSITION.has(words.get(i)) || WordClass.ROLE_PREPOSITION.has(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }

    private static int headAt(List<String> words, int end) {
        for (int i = end - 1; i >= 0; i--) {
            String noun = noun(words, i);
            if (WordClass.ROLE.has(noun) || !WORDS.field(noun).isEmpty() || WordClass.OFFICE.has(noun)) {
                return i;
            }
        }
        return end - 1;
    }

    /** The word in the spelling of the lexicon, with the one before it if they make a noun: "prime minister". */
    private static String noun(List<String> words, int at) {
        String word = words.get(at);
        if (at > 0) {
            String both = words.get(at - 1) + "-" + word;
            if (WordClass.ROLE.has(both)) {
                return WordClass.ROLE.reading(both).orElse(both);
            }
        }
        return WordClass.ROLE.reading(word).orElse(word);
    }

    /** "fbi" of "the Federal Bureau of Investigation". */
    private static Optional<String> initials(String name) {
        List<String> words = SpeakerNames.withoutForms(PlainWords.in(name));
        String letters = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return letters.length() < TELLING_LETTERS ? Optional.empty() : Optional.of(letters);
    }

    private static Set<String> telling(Iterable<String> words) {
        Set<String> telling = new HashSet<>();
        for (String word : words) {
            boolean small = word.length() < 2
                    || WordClass.ARTICLE.has(word)
                    || WordClass.PREPOSITION.has(word)
                    || WordClass.CONJUNCTION.has(word);
            if (!small && !WORDS.isFormer(word) && !WORDS.isCommon(word)) {
                telling.add(word);
            }
        }
        return telling;
    }

    Agreement with(Position other) {
        boolean disjoint =
                !about.isEmpty() && !other.about.isEmpty() && about.stream().noneMatch(other.about::contains);
        if (head.equals(other.head)) {
            if (disjoint) {
                return Agreement.NONE;
            }
            return about.isEmpty() || other.about.isEmpty()
                    ? WORDS.isOffice(head) ? Agreement.OFFICE : Agreement.NOUN
                    : Agreement.TELLING;
        }
        boolean sameBody = !body.isEmpty()
                && body.equals(other.body)
                && body.stream().anyMatch(word -> word.length() >= TELLING_LETTERS)
                && !isPrivate()
                && !other.isPrivate()
                && !isOtherOffice(other)
                && WORDS.goTogether(field, other.field);
        return sameBody ? Agreement.TELLING : Agreement.NONE;
    }

    /** Whether nobody is both: a goalkeeper and a finance minister. */
    boolean excludes(Position other) {
        return !former && !other.former && !WORDS.goTogether(field, other.field);
    }

    /** Whether nobody is both at a time: mayors of two towns, spokesmen of two firms. */
    boolean isElsewhere(Position other) {
        if (former || other.former || !head.equals(other.head) || WORDS.isOfSeveral(head)) {
            return false;
        }
        Set<String> one = WORDS.hasPortfolio(head) ? about : body;
        Set<String> another = WORDS.hasPortfolio(head) ? other.about : other.body;
        return !one.isEmpty()
                && !another.isEmpty()
                && one.stream().noneMatch(other.about::contains)
                && another.stream().noneMatch(about::contains);
    }

    /**
     * Whether the two may be of one person, though they have nothing in common: they are of one field, but not two offices, or one of
     * them is of any field and names no body, as "chairman". What many of one name are needs something in common.
     */
    boolean mayBeOf(Position other) {
        if (isPrivate() || other.isPrivate()) {
            return false;
        }
        boolean oneField = field.equals(other.field) && !field.isEmpty() && !isOtherOffice(other);
        return oneField || isVague() || other.isVague();
    }

    /** A governor and a senator, each of a place or the like. */
    private boolean isOtherOffice(Position other) {
        return !head.equals(other.head)
                && WORDS.isOffice(head)
                && WORDS.isOffice(other.head)
                && !about.isEmpty()
                && !other.about.isEmpty();
    }

    private boolean isVague() {
        return former || (field.isEmpty() && body.isEmpty() && !WORDS.isOffice(head));
    }

    /** Whether it is what many of one name are, in one place each: a resident, a student. */
    boolean isPrivate() {
        return field.equals("private-life");
    }
}
