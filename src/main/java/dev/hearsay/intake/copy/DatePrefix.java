// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.text.Line;
import dev.hearsay.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word "date" and a day before the first word of an article, in its line or in one of their own.
 *
 * @param span from the start of the text to the first word, or to the end of the line
 */
record DatePrefix(Span span, ParsedDate date) {

    private static final Pattern PREFIX = Pattern.compile("\\s*date\\s+(\\d{4}-\\d{2}-\\d{2})(?:\\s+(?=\\S)|\\s*$)");

    static Optional<DatePrefix> of(String text, Line first) {
        Matcher prefix = PREFIX.matcher(text).region(first.start(), first.end());
        if (!prefix.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new DatePrefix(new Span(0, prefix.end()), ParsedDate.of(prefix.group(1))));
    }
}
