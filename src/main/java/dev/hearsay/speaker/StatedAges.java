// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.language.NounPhrase;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ages that an article states at names: "Ada Merrow, 34,", "Quill (61)", "the 34-year-old engineer Ada Merrow". */
final class StatedAges {

    private static final Pattern BEHIND =
            Pattern.compile("(?:,\\h+(?:aged\\h+)?|\\h+\\(|\\h+aged\\h+)(\\d{1,3})(?=[,.;:)]|\\h+(?:and|from|of)\\b)");

    private static final Pattern BEFORE =
            Pattern.compile("\\b(\\d{1,3})-year-old(?:\\h+\\p{Ll}[\\p{L}’'-]*){0,3}\\h+$");

    private static final Pattern DESCRIPTION = Pattern.compile("(\\d{1,3})-year-old");

    /** As far as an age before a name can stand from it, in characters. */
    private static final int REACH = 80;

    private final String text;

    StatedAges(String text) {
        this.text = text;
    }

    /** The age that a description states: "the 34-year-old", "the 34-year-old former striker". */
    static OptionalInt inDescription(NounPhrase phrase) {
        return phrase.words().stream()
                .map(word -> DESCRIPTION.matcher(word.lower()))
                .filter(Matcher::matches)
                .findFirst()
                .map(StatedAges::number)
                .orElse(OptionalInt.empty());
    }

    /** Whether the article states this age of a person, or none. */
    boolean allow(Entity person, int age) {
        OptionalInt stated = person.mentions().stream()
                .map(this::at)
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
        return stated.isEmpty() || stated.getAsInt() == age;
    }

    private OptionalInt at(Span name) {
        Matcher behind = BEHIND.matcher(text).region(name.end(), text.length());
        if (behind.lookingAt()) {
            return number(behind);
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, name.start() - REACH), name.start()));
        return before.find() ? number(before) : OptionalInt.empty();
    }

    private static OptionalInt number(Matcher age) {
        return OptionalInt.of(Integer.parseInt(age.group(1)));
    }
}
