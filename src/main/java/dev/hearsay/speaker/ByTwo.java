// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import java.util.List;
import java.util.Set;

/** "The two" and "both men": the two persons named last. */
final class ByTwo implements Resolver {

    private static final Set<String> NOUNS =
            Set.of("two", "both", "pair", "men", "women", "candidates", "leaders", "senators", "rivals", "politicians");

    private static final int NEAR = 12;

    private final Scene scene;

    ByTwo(Scene scene) {
        this.scene = scene;
    }

    @Override
    public List<Referent> resolve(Reference reference) {
        List<Word> words = reference.phrase().words();
        boolean two =
                words.stream().anyMatch(word -> Set.of("two", "both", "pair").contains(word.plain()));
        if (!two
                || words.size() > 3
                || !NOUNS.contains(words.get(words.size() - 1).plain())) {
            return List.of();
        }
        List<Person> near = scene.cast().near(reference.phrase().span().start(), NEAR, 0);
        String reason = "the two persons named last";
        return near.size() < 2
                ? List.of()
                : List.of(near.get(1), near.get(0)).stream()
                        .map(person -> Referent.of(
                                person, List.of(new Candidate(person.mentions().get(0), 1, reason)), reason))
                        .toList();
    }
}
