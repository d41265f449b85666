// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a transcript's turn, taken apart: {@code REP. ADA MERROW (D), VALE} or {@code MERROW (voice-over)}.
 *
 * @param span of the whole head
 * @param nameSpan of the name, without titles
 * @param name its parts; the surname alone in most turns but a speaker's first
 * @param role as running text would write it; null where the head says none
 * @param affiliation the place or body that stands for one; null where the head says none
 * @param named whether it is a name, not such as "UNIDENTIFIED MALE"
 */
record TurnHead(
        Span span,
        Span nameSpan,
        PersonName name,
        @Nullable String role,
        @Nullable String affiliation,
        boolean named) {

    private static final Pattern PARTS = Pattern.compile("(?<name>[^,(\\[]+)(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern BRACKET = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,]+|[\\s,]+$");
    private static final Set<String> QUALIFIERS = Set.of("former", "vice", "acting", "deputy", "lieutenant");
    private static final Set<String> UNNAMED = Set.of(
            "unidentified",
            "unknown",
            "male",
            "female",
            "man",
            "woman",
            "moderator",
            "narrator",
            "announcer",
            "operator",
            "translator",
            "interpreter",
            "interviewer",
            "interviewee",
            "audience",
            "crowd",
            "caller",
            "host",
            "speaker",
            "voice",
            "voices",
            "all",
            "both",
            "member",
            "questioner",
            "reporter",
            "reporters",
            "anchor",
            "group",
            "text");

    /** The head at a span. */
    static TurnHead of(String text, Span span, RoleNouns nouns) {
        Matcher parts = PARTS.matcher(span.in(text));
        int nameEnd = parts.lookingAt() ? span.start() + parts.end("name") : span.end();
        String rest = nameEnd < span.end() ? parts.group("rest") : "";
        List<Word> words = new ArrayList<>(Word.in(text, new Span(span.start(), nameEnd)));
        List<String> titles = new ArrayList<>();
        while (words.size() > 1 && (isTitle(words.get(0)) || words.get(0).isMark())) {
            Word title = words.remove(0);
            if (!PersonName.isHonorific(title)) {
                titles.add(
                        title.isMark() && !titles.isEmpty()
                                ? titles.remove(titles.size() - 1) + title.text()
                                : title.text());
            }
        }
        Span nameSpan = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        PersonName name = PersonName.of(nameSpan.in(text), Word.in(text, new Span(span.start(), nameSpan.start())));
        boolean named = words.stream().anyMatch(word -> !word.isMark() && !isUnnamed(word, nouns));
        String behind = EDGES.matcher(BRACKET.matcher(rest).replaceAll("")).replaceAll("");
        boolean isRole =
                Word.in(behind, new Span(0, behind.length())).stream().anyMatch(word -> nouns.contains(word.plain()));
        String title = titles.isEmpty() ? null : capitalized(WrittenCase.name(String.join(" ", titles)));
        return new TurnHead(
                span,
                nameSpan,
                name,
                isRole ? WrittenCase.role(behind, nouns) : title,
                isRole ? body(behind, nouns) : behind.isEmpty() ? null : WrittenCase.role(behind, nouns),
                named);
    }

    private static boolean isTitle(Word word) {
        return PersonName.isHonorific(word)
                || Titles.isShort(word)
                || Titles.isOffice(word.plain())
                || QUALIFIERS.contains(word.plain());
    }

    private static boolean isUnnamed(Word word, RoleNouns nouns) {
        return UNNAMED.contains(word.plain()) || word.isNumber() || nouns.contains(word.plain());
    }

    private static String capitalized(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** "HNN" of "HNN ANCHOR": the words before the noun, where they begin with a name in capitals of its own. */
    private static @Nullable String body(String role, RoleNouns nouns) {
        String written = WrittenCase.role(role, nouns);
        List<String> name = new ArrayList<>();
        for (String word : written.split(" ", -1)) {
            if (!Character.isUpperCase(word.codePointAt(0)) || nouns.contains(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            name.add(word);
        }
        return name.isEmpty() ? null : String.join(" ", name);
    }
}
