// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.PersonName;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The owner of a handle: the person after whose name the article puts it, "Ada Merrow (@harbourada)", else the
 * one with that name, "@adamerrow".
 */
final class Handles {

    /** Between a name and the handle that belongs to it. */
    private static final Pattern INTRODUCES = Pattern.compile("(?:['’]s)?\\s*,?\\s*[(\\[]?\\s*");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ArticleView view;

    Handles(ArticleView view) {
        this.view = view;
    }

    /** The person of the article whose account it is. */
    Optional<Entity> owner(String handle) {
        return introduced(handle)
                .or(() -> view.persons().all().stream()
                        .filter(person ->
                                PersonName.of(person.name(), List.of()).isFull())
                        .filter(person -> letters(person.name()).equals(letters(handle)))
                        .findFirst());
    }

    private Optional<Entity> introduced(String handle) {
        Matcher place = Pattern.compile(Pattern.quote(handle) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(view.text());
        while (place.find()) {
            for (Span name : view.persons()
                    .within(view.sentences().get(view.sentence(place.start())).span())) {
                boolean before = name.end() < place.start()
                        && INTRODUCES
                                .matcher(view.text().substring(name.end(), place.start()))
                                .matches();
                if (before) {
                    return view.persons().in(name);
                }
            }
        }
        return Optional.empty();
    }

    private static String letters(String name) {
        return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
