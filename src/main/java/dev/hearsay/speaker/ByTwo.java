// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.MentionIndex;
import dev.hearsay.entity.RoleNoun;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Set;

/** "The two", "both men", "the two senators" and "both firms": the two that the article last named together, else one after another. */
final class ByTwo implements Resolver {

    private static final Set<String> TWO = Set.of("two", "both", "pair");
    private static final int NEAR = 12;

    /** How many sentences back two may be named together. */
    private static final int TOGETHER = 10;

    private final ArticleView view;
    private final NamedTogether together;

    ByTwo(ArticleView view, NamedTogether together) {
        this.view = view;
        this.together = together;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        List<Word> words = mention.phrase().words();
        boolean two = words.stream().anyMatch(word -> TWO.contains(word.lower()));
        if (!two || words.size() > 3 || isIndefinite(words)) {
            return List.of();
        }
        Word last = words.get(words.size() - 1);
        String one = last.lower().replaceFirst("s$", "");
        if (WordClass.ORGANIZATION.has(one)) {
            List<LinkedEntity> named = together.bodies(mention.span(), TOGETHER);
            return named.isEmpty() ? nearest(view.bodies(), SpeakerType.ORGANIZATION, mention) : named;
        }
        boolean persons =
                TWO.contains(last.lower()) || WordClass.PERSON_NOUN.has(last.lower(), "several") || RoleNoun.isOne(one);
        if (!persons) {
            return List.of();
        }
        List<LinkedEntity> named = together.persons(mention.span(), TOGETHER);
        return named.isEmpty() ? nearest(view.persons(), SpeakerType.PERSON, mention) : named;
    }

    /** "Two unions" are new to the reader; "two" alone may be of those before. */
    private static boolean isIndefinite(List<Word> words) {
        return words.size() > 1 && words.get(0).is("two");
    }

    private static List<LinkedEntity> nearest(MentionIndex<Entity> index, SpeakerType kind, SourceMention mention) {
        List<Entity> near = index.near(mention.phrase().span().start(), NEAR, 0).stream()
                .filter(one -> one.kind() == kind)
                .toList();
        String reason = "the two named last";
        return near.size() < 2
                ? List.of()
                : List.of(near.get(1), near.get(0)).stream()
                        .map(one -> LinkedEntity.at(one.mentions().get(0), one, reason))
                        .toList();
    }
}
