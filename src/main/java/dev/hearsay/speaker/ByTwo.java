// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Set;

/** "The two" and "both men": the two persons named last. */
final class ByTwo implements Resolver {

    private static final Set<String> TWO = Set.of("two", "both", "pair");
    private static final int NEAR = 12;

    private final ArticleView view;

    ByTwo(ArticleView view) {
        this.view = view;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        List<Word> words = mention.phrase().words();
        boolean two = words.stream().anyMatch(word -> TWO.contains(word.lower()));
        if (!two || words.size() > 3 || !isOfPersons(words.get(words.size() - 1))) {
            return List.of();
        }
        List<Entity> near = view.persons().near(mention.phrase().span().start(), NEAR, 0);
        String reason = "the two persons named last";
        return near.size() < 2
                ? List.of()
                : List.of(near.get(1), near.get(0)).stream()
                        .map(person -> LinkedEntity.at(person.mentions().get(0), person, reason))
                        .toList();
    }

    /** "The two", "both men", "the two senators". */
    private static boolean isOfPersons(Word last) {
        return TWO.contains(last.lower()) || WordClass.PERSON_NOUN.has(last.lower(), "several");
    }
}
