// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.text.Line;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line "Name: value" of a header.
 *
 * @param kind null for a name that is not used here, such as a slug
 * @param value without blanks at its edges; empty for none
 * @param line counted from 1
 */
record HeaderField(@Nullable Kind kind, String value, int line) {

    enum Kind {
        TITLE,
        DATE,
        BYLINE,
        PUBLISHER,
        URL,
        PLACE,
        DATELINE,
        LANGUAGE
    }

    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 8;

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("title", Kind.TITLE),
            Map.entry("headline", Kind.TITLE),
            Map.entry("date", Kind.DATE),
            Map.entry("published", Kind.DATE),
            Map.entry("publication date", Kind.DATE),
            Map.entry("by", Kind.BYLINE),
            Map.entry("byline", Kind.BYLINE),
            Map.entry("author", Kind.BYLINE),
            Map.entry("authors", Kind.BYLINE),
            Map.entry("source", Kind.PUBLISHER),
            Map.entry("publisher", Kind.PUBLISHER),
            Map.entry("agency", Kind.PUBLISHER),
            Map.entry("url", Kind.URL),
            Map.entry("link", Kind.URL),
            Map.entry("place", Kind.PLACE),
            Map.entry("dateline", Kind.DATELINE),
            Map.entry("language", Kind.LANGUAGE));

    private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}\\p{Nd}_ -]{0,24}?)\\h*:(?!//)\\h*(.*)");

    /** "Inc." and "U.S." end a name, any other full stop a sentence. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("[?!][\"”’')]*$|(?<!\\b(?:Inc|Ltd|Co|Corp|Jr|Sr|\\p{Lu}))\\.[\"”’')]*$");

    /** The field on a line; empty if the line could be a sentence of the article. */
    static Optional<HeaderField> of(String text, Line line) {
        String content = line.content(text, LONGEST + 1);
        Matcher field = FIELD.matcher(content);
        if (content.length() > LONGEST || !field.matches()) {
            return Optional.empty();
        }
        Kind kind = KINDS.get(field.group(1).toLowerCase(Locale.ROOT).replaceAll("\\h+", " "));
        HeaderField found = new HeaderField(kind, field.group(2), line.number());
        return found.fits() ? Optional.of(found) : Optional.empty();
    }

    private boolean fits() {
        if (kind == null) {
            return !SENTENCE_END.matcher(value).find();
        }
        return switch (kind) {
            case TITLE, URL -> true;
            case DATE -> value.length() <= ParsedDate.LONGEST;
            case BYLINE -> isName() || Byline.isNames(value.replaceFirst("\\.$", ""));
            case PUBLISHER, PLACE, DATELINE, LANGUAGE -> isName();
        };
    }

    private boolean isName() {
        return value.split("\\h+", -1).length <= LONGEST_NAME
                && !SENTENCE_END.matcher(value).find();
    }
}
