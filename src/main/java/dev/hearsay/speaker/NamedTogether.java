// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.MentionIndex;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two names that an article joins by "and": "Merrow and Quill", "Merrow, the mayor, and Judge Quill". */
final class NamedTogether {

    /** Between the names: at most an apposition, and a title of capitalised words or an article. */
    private static final Pattern AND =
            Pattern.compile("(?:,[^,.;]{1,60},)?\\s+and\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}.]*\\s+){0,4}");

    private static final String REASON = "the two named together before";

    private final ArticleView view;

    NamedTogether(ArticleView view) {
        this.view = view;
    }

    /** The two persons last named together before a place, at most so many sentences back. */
    List<LinkedEntity> persons(Span before, int sentences) {
        return two(view.persons(), before, sentences);
    }

    /** The same of organizations. */
    List<LinkedEntity> bodies(Span before, int sentences) {
        return two(view.bodies(), before, sentences);
    }

    private List<LinkedEntity> two(MentionIndex<Entity> index, Span before, int sentences) {
        int here = view.sentence(before.start());
        for (int i = here; i >= Math.max(0, here - sentences); i--) {
            List<Span> names = index.within(view.sentences().get(i).span()).stream()
                    .filter(name -> name.end() <= before.start())
                    .toList();
            for (int last = names.size() - 1; last > 0; last--) {
                List<LinkedEntity> two = joined(index, names.get(last - 1), names.get(last));
                if (!two.isEmpty()) {
                    return two;
                }
            }
        }
        return List.of();
    }

    private List<LinkedEntity> joined(MentionIndex<Entity> index, Span first, Span second) {
        if (first.end() > second.start()
                || !AND.matcher(view.text().substring(first.end(), second.start()))
                        .matches()
                || index.in(first).equals(index.in(second))) {
            return List.of();
        }
        return Stream.of(first, second)
                .flatMap(name -> index.in(name).stream().map(one -> LinkedEntity.at(name, one, REASON)))
                .toList();
    }
}
