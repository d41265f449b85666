// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "The committee" and "the appeals court": the organization in whose name the noun stands. */
final class ByBody implements Resolver {

    /** How many sentences at the top can introduce a body that isn't named yet. */
    private static final int TOP = 3;

    private final ArticleView view;

    ByBody(ArticleView view) {
        this.view = view;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        List<Word> words = mention.phrase().words();
        if (words.isEmpty() || words.size() > 4 || !WordClass.ORGANIZATION.has(words.get(words.size() - 1))) {
            return List.of();
        }
        int here = mention.phrase().span().start();
        boolean definite = words.get(0).is("the");
        if (!definite && view.sentence(here) >= TOP) {
            return List.of();
        }
        List<String> asked = words.stream()
                .filter(word -> !WordClass.ARTICLE.has(word) && !WordClass.BODY_MODIFIER.has(word))
                .map(word -> singular(word.lower()))
                .toList();
        Optional<Mention> named = view.document().mentions().stream()
                .filter(one -> one.type() == EntityType.ORGANIZATION)
                .filter(one -> definite ? one.span().end() <= here : one.span().start() >= here)
                .filter(one -> words(one).containsAll(asked) && words(one).size() > asked.size())
                .min(Comparator.comparingInt(one -> Math.abs(one.span().start() - here)));
        return named
                .flatMap(one -> view.bodies()
                        .in(one.span())
                        .map(body ->
                                LinkedEntity.at(one.span(), body, "the organization in whose name the noun stands")))
                .stream()
                .toList();
    }

    private List<String> words(Mention mention) {
        String name = mention.span().in(view.text()).toLowerCase(Locale.ROOT);
        return List.of(name.split("\\s+", -1)).stream().map(ByBody::singular).toList();
    }

    private static String singular(String word) {
        return word.replaceFirst("s$", "");
    }
}
