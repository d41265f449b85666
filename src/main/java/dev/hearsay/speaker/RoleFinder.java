// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a person is, from the words round the name: before it ("the harbour master Ana Ruiz"), behind it ("Ana Ruiz, the
 * harbour master,"), or before it with a comma ("The harbour master, Ana Ruiz,").
 */
final class RoleFinder {

    /** Words that no noun phrase goes on over, to the left. */
    private static final Set<String> STOPS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "your",
            "and",
            "or",
            "but",
            "if",
            "when",
            "while",
            "as",
            "than",
            "then",
            "because",
            "though",
            "although",
            "where",
            "who",
            "which",
            "whom",
            "whose",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "will",
            "would",
            "said",
            "says",
            "say",
            "told",
            "tells",
            "asked",
            "added",
            "wrote",
            "argued",
            "by",
            "in",
            "on",
            "at",
            "to",
            "from",
            "with",
            "about",
            "against",
            "into",
            "over",
            "after",
            "before",
            "under",
            "like",
            "including",
            "for",
            "not",
            "even",
            "both",
            "between",
            "among",
            "during",
            "since",
            "through",
            "yes",
            "no",
            "so",
            "also",
            "via");

    /** What a role that stands behind or before the name with a comma may begin with. */
    private static final Set<String> OPENERS = Set.of("a", "an", "the", "one", "his", "her", "their", "its");

    private static final Set<String> HEADING =
            Set.of("heads", "leads", "directs", "runs", "chairs", "oversees", "founded");
    /** What stands between a name and a role: "Merrow campaign manager". */
    private static final Set<String> MODIFIERS = Set.of(
            "campaign",
            "administration",
            "team",
            "family",
            "foundation",
            "organization",
            "transition",
            "legal",
            "press",
            "policy",
            "communications",
            "finance",
            "national",
            "senior",
            "deputy",
            "chief",
            "staff",
            "super");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "where", "when");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "with", "in", "on", "from", "to");
    private static final Pattern STATE = Pattern.compile("(?:[RDI][-–].*|\\p{Lu}\\.)");
    private static final int LONGEST = 16;

    private final RoleNouns nouns;

    RoleFinder(RoleNouns nouns) {
        this.nouns = nouns;
    }

    /** The roles that stand round the words first..last (half-open) of a sentence, which are a name. */
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
        if (from == first || !nouns.contains(sentence.word(first - 1).plain())) {
            return Optional.empty();
        }
        return Optional.of(role(sentence, from, first, first - 1));
    }

    /** Whether the noun phrase before a name goes on to the left over this word. */
    private boolean goesOn(SentenceWords sentence, int i) {
        Word word = sentence.word(i);
        if (word.isPossessive() || word.text().equals("&") || word.text().equals("/")) {
            return true;
        }
        if (word.plain().equals("of")) {
            // "Secretary of State", "Speaker of the House", but not "a friend of"
            return i > 0
                    && sentence.word(i - 1).isCapitalized()
                    && nouns.contains(sentence.word(i - 1).plain());
        }
        // a word behind a name that is no role is a verb: "Ruiz met President Quill"
        boolean behindName = i > 0
                && !nouns.contains(word.plain())
                && !word.isCapitalized()
                && !MODIFIERS.contains(word.plain())
                && sentence.isPerson(i - 1);
        return !behindName
                && !word.isMark()
                && !word.isNumber()
                && !STOPS.contains(word.plain())
                && !word.plain().endsWith("ly");
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
        // an age or a party stands between
        while (i + 1 < sentence.size()
                && isMark(sentence, i + 1, ",")
                && (sentence.word(i).isNumber()
                        || STATE.matcher(sentence.word(i).text()).matches())) {
            i += 2;
        }
        if (i + 1 < sentence.size()
                && sentence.word(i).plain().equals("who")
                && HEADING.contains(sentence.word(i + 1).plain())) {
            return phrase(sentence, i + 1, true);
        }
        return phrase(sentence, i, false);
    }

    /** A noun phrase from this word on with a role in it. */
    private Optional<Role> phrase(SentenceWords sentence, int from, boolean headless) {
        int start = from;
        if (start < sentence.size()
                && OPENERS.contains(sentence.word(start).plain())
                && !sentence.word(start).plain().equals("one")) {
            start++;
        }
        int end = start;
        int head = -1;
        while (end < sentence.size() && end - start < LONGEST && !endsPhrase(sentence, end, start)) {
            Word word = sentence.word(end);
            if (PREPOSITIONS.contains(word.plain()) && head < 0 && !headless && !oneOf(sentence, start)) {
                return Optional.empty();
            }
            boolean noun = nouns.contains(word.plain()) || nouns.contains(singular(word.plain()));
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

    private static boolean oneOf(SentenceWords sentence, int start) {
        return sentence.word(start).plain().equals("one");
    }

    private static String singular(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static boolean endsPhrase(SentenceWords sentence, int i, int start) {
        Word word = sentence.word(i);
        if (word.isMark()) {
            return !word.text().equals("&") && !word.text().equals("/");
        }
        return i > start && (RELATIVES.contains(word.plain()) || sentence.isCue(i));
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
        // the phrase begins at the clause's beginning, or at the last article with no verb behind it
        for (int i = from; i < comma; i++) {
            boolean opens = i == from || OPENERS.contains(sentence.word(i).plain());
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
        return i >= 0 && i < sentence.size() && sentence.word(i).text().equals(mark);
    }

    private Role role(SentenceWords sentence, int from, int to, int head) {
        Span span = new Span(
                sentence.word(from).span().start(), sentence.word(to - 1).span().end());
        List<String> words = sentence.words().subList(from, to).stream()
                .filter(word -> !word.isMark() && !word.isPossessive())
                .map(Word::plain)
                .toList();
        String affiliation = sentence.mentions().stream()
                .filter(mention -> span.contains(mention.span()) && mention.type() != EntityType.PERSON)
                .map(Mention::span)
                .findFirst()
                .map(name -> SpeakerNames.clean(name.in(sentence.text())))
                .orElse(null);
        return new Role(
                SpeakerNames.clean(span.in(sentence.text())),
                span,
                words,
                sentence.word(head).plain(),
                affiliation);
    }
}
