// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.detection;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text format that isn't read here and that no prose resembles at its beginning. */
enum ForeignText {
    PYTHON("Python's notation for objects, not JSON", "[\\[{(]\\s*\\{?\\s*u?'[^'\\n]{1,60}'\\s*:"),
    JSON_CALL("a script that hands JSON to a function", "[\\w.$]{1,60}\\(\\s*\\[?\\s*\\{\\s*\""),
    SUBTITLES("a file of subtitles", "WEBVTT\\b|\\d+\\s*\\R\\d\\d:\\d\\d:\\d\\d[,.]\\d{3} -->"),
    CALENDAR("a calendar or an address book", "BEGIN:V(?:CALENDAR|CARD)\\b"),
    LATEX("a LaTeX document", "(?:%[^\\n]*\\n\\s*){0,20}+\\\\documentclass\\b"),
    BIBTEX("a BibTeX file", "@[a-zA-Z]{2,20}\\{[^,\\s]{0,80},"),
    DATABASE("a database's dump in SQL", "(?:--[^\\n]*\\n\\s*){0,40}+(?:INSERT INTO|CREATE TABLE|DROP TABLE)\\s+\\S+"),
    ENCODED("a uuencoded file", "begin [0-7]{3} \\S+");

    private final String description;
    private final Pattern start;

    ForeignText(String description, String start) {
        this.description = description;
        this.start = Pattern.compile(start);
    }

    /** A description for people, with "a" or "an". */
    String description() {
        return description;
    }

    /** @param head the first characters of a file, without leading blanks */
    static Optional<ForeignText> of(String head) {
        return Arrays.stream(values())
                .filter(kind -> kind.start.matcher(head).lookingAt())
                .findFirst();
    }
}
