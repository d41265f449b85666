// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an article was written, before its first sentence: "ISTANBUL, May 16 (Agency) — ".
 *
 * @param span from the place up to the first word of the sentence
 * @param place as written, with its country or state; null where the agency leaves it out
 * @param publisher the agency in parentheses
 * @param date none where it lacks the year
 */
record Dateline(Span span, @Nullable String place, @Nullable String publisher, WrittenDate date) {

    private static final int LONGEST = 160;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:-[\\p{L}\\p{M}.'’]+)*";
    private static final String PLACE =
            WORD + "(?:(?:\\h|/|\\hand\\h|\\hde\\h|\\hda\\h|\\hdo\\h|\\hla\\h|\\hupon\\h|\\hon\\h)" + WORD + "){0,5}";
    private static final String REGION = WORD + "(?:\\h(?:and\\h|of\\h|the\\h)*" + WORD + "){0,3}";
    private static final String DAY = "(?i:" + WrittenDate.WEEKDAY + ",?\\h+)?(?:(?i:" + WrittenDate.MONTH
            + ")\\h*\\d{1,2}|\\d{1,2}\\h+(?i:" + WrittenDate.MONTH + "))(?:,?\\h+(?<year>\\d{4}))?"
            + "|(?i:" + WrittenDate.WEEKDAY + ")";
    private static final String HEAD = "(?:(?<place>" + PLACE + ")(?:,\\h*(?<region>" + REGION + "))??)?"
            + "(?:,?\\h*\\b(?<date>" + DAY + "))?(?:,?\\h*\\((?<agency>[^()]{2,40})\\))?";

    private static final Pattern FIELD = Pattern.compile(HEAD);
    private static final Pattern BEFORE_SENTENCE =
            Pattern.compile(HEAD + "(?<dash>\\h*[—–―]\\h*|\\h*--\\h*|\\h+[-_]\\h+)(?=[^\\h—–―-])");

    /** The dateline at the start of a line. */
    static Optional<Dateline> of(String text, Line line) {
        Span content = line.span().strip(text);
        String head = line.content(text, LONGEST);
        Matcher found = BEFORE_SENTENCE.matcher(head);
        if (!found.lookingAt() || !DatelineEvidence.of(found, head).isEnough()) {
            return Optional.empty();
        }
        return Optional.of(of(found, new Span(content.start(), content.start() + found.end())));
    }

    /** The dateline that is all of a header field; its span is that of the value. */
    static Optional<Dateline> ofField(String value) {
        Matcher found = FIELD.matcher(value);
        return found.matches() ? Optional.of(of(found, new Span(0, value.length()))) : Optional.empty();
    }

    private static Dateline of(Matcher found, Span span) {
        String place = found.group("region") == null
                ? found.group("place")
                : found.group("place") + ", " + found.group("region");
        WrittenDate date = found.group("year") == null ? WrittenDate.NONE : WrittenDate.of(found.group("date"));
        return new Dateline(span, place, found.group("agency"), date);
    }
}
