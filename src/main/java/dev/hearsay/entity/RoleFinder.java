// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's role, from the words around the name: before it ("the harbour master Ana Ruiz"), after it ("Ana Ruiz, the
 * harbour master,"), or before it with a comma ("The harbour master, Ana Ruiz,").
 */
final class RoleFinder {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "where", "when");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "with", "in", "on", "from", "to");
    private static final Pattern STATE = Pattern.compile("(?:[RDI][-–].*|\\p{Lu}\\.)");
    private static final int LONGEST = 16;

    RoleFinder() {}

    /** The roles around a name, which is the words first..last (half-open) of a sentence. */
    List<Role> find(SentenceWords sentence, int first, int last) {
        List<Role> roles = new ArrayList<>();
        before(sentence, first).ifPresent(roles::add);
        behind(sentence, last).ifPresent(roles::add);
        beforeComma(sentence, first).ifPresent(roles::add);
        return roles;
    }

    private Optional<Role> before(SentenceWords sentence, int first) {
        int from = first;
        while (from > 0 && first - from < LONGEST && goesOn(sentence, from - 1)) {
            from--;
        }
        while (from < first && sentence.word(from).isPossessive()) {
            from++;
        }
        if (from == first || !RoleNoun.isOne(sentence.word(first - 1).lower())) {
            return Optional.empty();
        }
        return Optional.of(role(sentence, from, first, first - 1));
    }

    /** Whether the noun phrase before a name extends left over this word. */
    private boolean goesOn(SentenceWords sentence, int i) {
        Word word = sentence.word(i);
        if (word.isPossessive() || word.form().equals("&") || word.form().equals("/")) {
            return true;
        }
        if (word.lower().equals("of")) {
            // "Secretary of State", "Speaker of the House", but not "a friend of"
            return i > 0
                    && sentence.word(i - 1).isCapitalized()
                    && RoleNoun.isOne(sentence.word(i - 1).lower());
        }
        // a word after a name that is not a role is a verb: "Ruiz met President Quill"
        boolean behindName = i > 0
                && !RoleNoun.isOne(word.lower())
                && !word.isCapitalized()
                && !WordClass.ROLE_MODIFIER.has(word)
                && sentence.isPerson(i - 1);
        return !behindName
                && !word.isMark()
                && !word.isNumber()
                && !WordClass.PHRASE_BOUNDARY.has(word)
                && !word.lower().endsWith("ly");
    }

    private Optional<Role> behind(SentenceWords sentence, int last) {
        int i = last;
        if (isMark(sentence, i, "(")) {
            while (i < sentence.size() && !isMark(sentence, i, ")")) {
                i++;
            }
            i++;
        }
        if (!isMark(sentence, i, ",")) {
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
        if (i + 1 < sentence.size()
                && sentence.word(i).lower().equals("who")
                && WordClass.HEADING.has(sentence.word(i + 1))) {
            return phrase(sentence, i + 1, true);
        }
        return phrase(sentence, i, false);
    }

    /** A noun phrase from this word on with a role in it. */
    private Optional<Role> phrase(SentenceWords sentence, int from, boolean headless) {
        int start = from;
        if (start < sentence.size()
                && isOpener(sentence.word(start))
                && !sentence.word(start).lower().equals("one")) {
            start++;
        }
        int end = start;
        int head = -1;
        while (end < sentence.size() && end - start < LONGEST && !endsPhrase(sentence, end, start)) {
            Word word = sentence.word(end);
            if (PREPOSITIONS.contains(word.lower()) && head < 0 && !headless && !oneOf(sentence, start)) {
                return Optional.empty();
            }
            boolean noun = RoleNoun.isOne(word.lower()) || RoleNoun.isOne(singular(word.lower()));
            if (noun && (head < 0 || end == head + 1)) {
                head = end;
            }
            end++;
        }
        if (headless && end > start + 1) {
            return Optional.of(role(sentence, start, end, start));
        }
        return head < 0 ? Optional.empty() : Optional.of(role(sentence, start, end, head));
    }

    /** Whether a role separated from the name by a comma may begin with this word. */
    private static boolean isOpener(Word word) {
        return WordClass.ARTICLE.has(word) || WordClass.POSSESSIVE.has(word.lower(), "third-person") || word.is("one");
    }

    private static boolean oneOf(SentenceWords sentence, int start) {
        return sentence.word(start).lower().equals("one");
    }

    private static String singular(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static boolean endsPhrase(SentenceWords sentence, int i, int start) {
        Word word = sentence.word(i);
        if (word.isMark()) {
            return !word.form().equals("&") && !word.form().equals("/");
        }
        return i > start && (RELATIVES.contains(word.lower()) || sentence.isCue(i));
    }

    private Optional<Role> beforeComma(SentenceWords sentence, int first) {
        int comma = first - 1;
        while (comma >= 0 && Titles.isShort(sentence.word(comma))) {
            comma--;
        }
        if (!isMark(sentence, comma, ",")) {
            return Optional.empty();
        }
        int from = comma;
        while (from > 0 && comma - from < LONGEST && !sentence.word(from - 1).isMark()) {
            from--;
        }
        // the phrase begins at the clause's beginning, or at the last article with no verb after it
        for (int i = from; i < comma; i++) {
            boolean opens = i == from || isOpener(sentence.word(i));
            if (opens && !sentence.isCue(i)) {
                Optional<Role> found = phrase(sentence, i, false);
                if (found.isPresent()
                        && found.get().span().end()
                                == sentence.word(comma - 1).span().end()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(SentenceWords sentence, int i, String mark) {
        return i >= 0 && i < sentence.size() && sentence.word(i).form().equals(mark);
    }

    private Role role(SentenceWords sentence, int from, int to, int head) {
        Span span = new Span(
                sentence.word(from).span().start(), sentence.word(to - 1).span().end());
        List<String> words = sentence.words().subList(from, to).stream()
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
                NameForm.clean(span.in(sentence.text())),
                span,
                words,
                sentence.word(head).lower(),
                affiliation);
    }
}
