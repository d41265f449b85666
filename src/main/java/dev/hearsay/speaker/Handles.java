// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose account a handle is: of the person behind whose name the article puts it, "Ada Merrow (@harbourada)", else of the
 * one whose name it is, "@adamerrow".
 */
final class Handles {

    /** Between a name and the handle that belongs to it. */
    private static final Pattern INTRODUCES = Pattern.compile("(?:['’]s)?\\s*,?\\s*[(\\[]?\\s*");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Scene scene;

    Handles(Scene scene) {
        this.scene = scene;
    }

    /** The person of the article whose account it is. */
    Optional<Person> owner(String handle) {
        return introduced(handle)
                .or(() -> scene.cast().persons().stream()
                        .filter(person ->
                                PersonName.of(person.name(), List.of()).isFull())
                        .filter(person -> letters(person.name()).equals(letters(handle)))
                        .findFirst());
    }

    private Optional<Person> introduced(String handle) {
        Matcher place = Pattern.compile(Pattern.quote(handle) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(scene.text());
        while (place.find()) {
            for (Span name : scene.cast()
                    .namesIn(
                            scene.sentences().get(scene.sentence(place.start())).span())) {
                boolean before = name.end() < place.start()
                        && INTRODUCES
                                .matcher(scene.text().substring(name.end(), place.start()))
                                .matches();
                if (before) {
                    return scene.cast().in(name);
                }
            }
        }
        return Optional.empty();
    }

    private static String letters(String name) {
        return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
