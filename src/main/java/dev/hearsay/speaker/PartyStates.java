// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The state of the US for which somebody sits, as newspapers put it behind a name: "Ada Merrow (D-Fla.)", "Merrow, R-Iowa,". */
final class PartyStates {

    private static final int LONGEST = 16;
    private static final Pattern BEHIND_NAME =
            Pattern.compile("^,?\\h\\(?[RDI][-–](?<state>\\p{L}[\\p{L}.]*(?:\\h\\p{Lu}[\\p{L}.]+)?)");

    private final ArticleView view;
    private final Map<String, Optional<String>> states = new HashMap<>();

    PartyStates(ArticleView view) {
        this.view = view;
    }

    /** Whether a description names another state than that for which somebody sits: "the Florida senator" and "Ada Merrow (D-Iowa)". */
    boolean isOfAnother(Entity person, List<Word> description) {
        return in(description)
                .filter(asked ->
                        of(person).filter(theirs -> !theirs.equals(asked)).isPresent())
                .isPresent();
    }

    /** The reading of {@link WordClass#US_STATE} for somebody's state; empty where the article doesn't say. */
    private Optional<String> of(Entity person) {
        return states.computeIfAbsent(
                person.id(),
                id -> person.mentions().stream()
                        .flatMap(name -> behind(name).stream())
                        .findFirst());
    }

    private Optional<String> behind(Span name) {
        String text = view.text();
        Matcher found = BEHIND_NAME.matcher(text.substring(name.end(), Math.min(text.length(), name.end() + LONGEST)));
        return found.find() ? reading(found.group("state")) : Optional.empty();
    }

    private static Optional<String> reading(String written) {
        String word = written.toLowerCase(Locale.ROOT).replace(".", "").replace(' ', '-');
        return WordClass.US_STATE.reading(word);
    }

    /** The state that a description names: "the Florida senator". */
    private static Optional<String> in(List<Word> description) {
        for (int i = 0; i < description.size(); i++) {
            Word word = description.get(i);
            String two = i > 0 ? description.get(i - 1).lower() + "-" + word.lower() : "";
            Optional<String> state = named(two).or(() -> named(word.lower()));
            if (word.isCapitalized() && state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** A state by its full name: "Miss" in a description is not Mississippi. */
    private static Optional<String> named(String word) {
        return WordClass.US_STATE.reading(word).filter(word::equals);
    }
}
