// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.turn;

import dev.hearsay.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that begins like a turn: a head, a mark and words.
 *
 * @param form how the head is written
 * @param head who speaks
 * @param mark after the head
 * @param words the rest of the paragraph
 * @param speaker the last word of the name in lower case, which the heads of one speaker share
 * @param described whether the head has more than a name: a role, a party, how it was recorded
 */
record TurnLine(TurnForm form, Span head, Span mark, Span words, String speaker, boolean described) {

    /** The greatest length of a head, in UTF-16 code units. */
    private static final int LONGEST = 120;

    /** What may enclose a head: quotation marks, emphasis in Markdown. */
    private static final String OPEN = "[“\"*_]{0,3}";

    private static final String CLOSE = "[*_]{0,2}";

    private static final Pattern LETTER = Pattern.compile(
            OPEN + "(?<head>(?<name>[QA]))" + CLOSE + "(?: ?(?<mark>[:.]|[–—-](?=\\s)))" + CLOSE + "\\s+");

    private static final Pattern WORD =
            Pattern.compile(OPEN + "(?<head>(?<name>(?i:question|answer)))" + CLOSE + "(?<mark>[:.])" + CLOSE + "\\s+");

    private static final String REMARK = "(?:,? ?[(\\[][^()\\[\\]:]{1,40}[)\\]])?";
    private static final String ROLE = "(?:, ?[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,&/ -]{1,70})?";
    private static final String MARK = CLOSE + "(?<mark>:)" + CLOSE + "\\s+";

    private static final Pattern CAPITALS = Pattern.compile(OPEN
            + "(?<head>(?<name>\\p{Lu}[\\p{Lu}\\p{M}'’.-]+(?: \\p{Lu}[\\p{Lu}\\p{M}'’.-]*){0,5})" + REMARK + ROLE
            + REMARK
            + ")" + MARK);

    private static final Pattern NAMES = Pattern.compile(OPEN
            + "(?<head>(?<name>\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:(?:de|da|van|von|bin|al) )?\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,4})"
            + REMARK + ROLE + REMARK + ")" + MARK);

    /** Parses a paragraph of {@code text}; empty if it does not begin like a turn. */
    static Optional<TurnLine> of(String text, Span paragraph) {
        return match(TurnForm.LETTERS, LETTER, text, paragraph)
                .or(() -> match(TurnForm.LETTERS, WORD, text, paragraph))
                .or(() -> match(TurnForm.CAPITALS, CAPITALS, text, paragraph))
                .or(() -> match(TurnForm.NAMES, NAMES, text, paragraph));
    }

    /** "QUESTION:" also heads turns of transcripts in which nothing is headed "ANSWER:". */
    TurnLine inCapitals() {
        return new TurnLine(TurnForm.CAPITALS, head, mark, words, speaker, described);
    }

    private static Optional<TurnLine> match(TurnForm form, Pattern pattern, String text, Span paragraph) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
        if (!matcher.lookingAt() || matcher.end() == paragraph.end()) {
            return Optional.empty();
        }
        Span head = new Span(matcher.start("head"), matcher.end("head"));
        int end = paragraph.end();
        while (end > matcher.end() && "*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String name = matcher.group("name").toLowerCase(Locale.ROOT);
        return Optional.of(new TurnLine(
                form,
                head,
                new Span(matcher.start("mark"), matcher.end("mark")),
                new Span(matcher.end(), end),
                form == TurnForm.LETTERS ? name.substring(0, 1) : name.substring(name.lastIndexOf(' ') + 1),
                matcher.end("head") > matcher.end("name")));
    }
}
