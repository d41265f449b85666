// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a transcript's turn, taken apart: {@code REP. ADA MERROW (D), VALE} or {@code MERROW (voice-over)}.
 *
 * @param span of the whole head
 * @param nameSpan of the name, without titles
 * @param name its parts; the surname alone in most turns but a speaker's first
 * @param role as running text would write it; null if the head has none
 * @param affiliation the place or body that the person represents; null if the head has none
 * @param named whether it is a name, unlike "UNIDENTIFIED MALE"
 */
public record TurnHead(
        Span span,
        Span nameSpan,
        PersonName name,
        @Nullable String role,
        @Nullable String affiliation,
        boolean named) {

    private static final Pattern PARTS = Pattern.compile("(?<name>[^,(\\[]+)(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern BRACKET = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,]+|[\\s,]+$");
    /** The head at a span. */
    static TurnHead of(String text, Span span) {
        Matcher parts = PARTS.matcher(span.in(text));
        int nameEnd = parts.lookingAt() ? span.start() + parts.end("name") : span.end();
        String rest = nameEnd < span.end() ? parts.group("rest") : "";
        List<Word> words = new ArrayList<>(UntaggedWords.in(text, new Span(span.start(), nameEnd)));
        List<String> titles = new ArrayList<>();
        while (words.size() > 1 && (isTitle(words.get(0)) || words.get(0).isMark())) {
            Word title = words.remove(0);
            if (!Titles.isHonorific(title)) {
                titles.add(
                        title.isMark() && !titles.isEmpty()
                                ? titles.remove(titles.size() - 1) + title.form()
                                : title.form());
            }
        }
        Span nameSpan = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        PersonName name =
                PersonName.of(nameSpan.in(text), UntaggedWords.in(text, new Span(span.start(), nameSpan.start())));
        boolean named = words.stream().anyMatch(word -> !word.isMark() && !isUnnamed(word));
        String behind = EDGES.matcher(BRACKET.matcher(rest).replaceAll("")).replaceAll("");
        boolean isRole = UntaggedWords.of(behind).stream().anyMatch(word -> RoleNoun.isOne(word.lower()));
        String title = titles.isEmpty() ? null : capitalized(WrittenCase.name(String.join(" ", titles)));
        return new TurnHead(
                span,
                nameSpan,
                name,
                isRole ? WrittenCase.role(behind) : title,
                isRole ? body(behind) : behind.isEmpty() ? null : WrittenCase.role(behind),
                named);
    }

    private static boolean isTitle(Word word) {
        return Titles.isHonorific(word)
                || Titles.isShort(word)
                || Titles.isOffice(word.lower())
                || WordClass.RANK.has(word);
    }

    private static boolean isUnnamed(Word word) {
        return WordClass.UNNAMED.has(word) || word.isNumber() || RoleNoun.isOne(word.lower());
    }

    private static String capitalized(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** "HNN" of "HNN ANCHOR": the words before the noun, where they begin with a name in capitals of its own. */
    private static @Nullable String body(String role) {
        String written = WrittenCase.role(role);
        List<String> name = new ArrayList<>();
        for (String word : written.split(" ", -1)) {
            if (!Character.isUpperCase(word.codePointAt(0)) || RoleNoun.isOne(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            name.add(word);
        }
        return name.isEmpty() ? null : String.join(" ", name);
    }
}
