// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A title in the plural before several names: in "Sens. Ana Ruiz (R-Lonsby) and Ned Dunn" each is a senator. */
final class SharedTitle {

    private SharedTitle() {}

    /** The role that a title in the plural gives to the name that begins with a word, as one holder's; empty if there is none. */
    static Optional<Role> before(SentenceWords sentence, RolePhrases phrases, int first) {
        int head = behindNames(sentence, first) - 1;
        if (head < 0
                || !sentence.isPerson(head + 1)
                || !(isShort(sentence.word(head)) || isNoun(sentence.word(head)))) {
            return Optional.empty();
        }
        int from = phrases.leftEdge(head);
        // "Take Republican Sens. Ruiz and Dunn"
        boolean verb = from < head && sentence.word(from).part() == PartOfSpeech.VERB;
        return Optional.of(role(sentence, verb ? from + 1 : from, head));
    }

    /** "Sens.", not "Sen." */
    static boolean isShort(Word word) {
        return WordClass.TITLE.has(word) && word.lower().endsWith("s") && WordClass.TITLE.has(withoutEnding(word));
    }

    private static String withoutEnding(Word word) {
        return word.lower().substring(0, word.lower().length() - 1);
    }

    /** "Senators", "hosts". */
    private static boolean isNoun(Word word) {
        return word.part().isNominal()
                && !word.lower().equals(word.lemma())
                && RoleNoun.isOne(word.lemma())
                && !WordClass.KIN.has(word)
                && !WordClass.FAMILY.has(word.lemma());
    }

    /** The first of the names that stand before a word, with commas, "and" and brackets between them. */
    private static int behindNames(SentenceWords sentence, int first) {
        int brackets = 0;
        int i = first;
        while (i > 0) {
            Word word = sentence.word(i - 1);
            if (word.form().equals(")")) {
                brackets++;
            } else if (word.form().equals("(")) {
                brackets--;
            } else if (brackets == 0
                    && !word.form().equals(",")
                    && word.part() != PartOfSpeech.COORDINATING_CONJUNCTION
                    && !sentence.isPerson(i - 1)) {
                return i;
            }
            i--;
        }
        return i;
    }

    private static Role role(SentenceWords sentence, int from, int head) {
        Word noun = sentence.word(head);
        Span span = new Span(sentence.word(from).span().start(), noun.span().end());
        String one = isShort(noun) ? withoutEnding(noun) : noun.lemma();
        String written = noun.isCapitalized() ? one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1) : one;
        String before = sentence.text().substring(span.start(), noun.span().start());
        List<String> words = Stream.concat(
                        sentence.words().subList(from, head).stream()
                                .filter(word -> !word.isMark() && !word.isPossessive())
                                .map(Word::lower),
                        Stream.of(one))
                .toList();
        String stop = noun.form().endsWith(".") ? "." : "";
        return new Role(NameForm.clean(before + written) + stop, span, words, one, null);
    }
}
