// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.Stage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the names of an article agree: "Quillfoam", which a recognizer takes for a person, is an organization where the article
 * names "Quillfoam Industries Inc." and nobody whose surname is Quillfoam, or introduces it as "Quillfoam Games".
 */
public final class AgreedNames implements Stage {

    public static final Contract CONTRACT =
            new Contract("names that agree", Set.of(Layer.MENTIONS), Set.of(Layer.MENTIONS));

    /** The longest title before a name that is looked for, in UTF-16 code units. */
    private static final int TITLE = 7;

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Document apply(Document document) {
        String text = document.article().text();
        // by the short name, from where on it may stand for the company
        Map<String, Integer> companies = new HashMap<>();
        Set<String> surnames = new HashSet<>();
        for (Mention mention : document.mentions()) {
            List<Word> words = UntaggedWords.in(text, mention.span());
            if (words.isEmpty()) {
                continue;
            }
            Word last = words.get(words.size() - 1);
            if (mention.type() == EntityType.ORGANIZATION) {
                boolean company = WordClass.NAME_SUFFIX.has(last.lower(), "company");
                for (int end = 0; end < words.size() - 1; end++) {
                    Span part = new Span(
                            mention.span().start(), words.get(end).span().end());
                    companies.merge(
                            NameForm.clean(part.in(text)),
                            company ? 0 : mention.span().start(),
                            Math::min);
                }
            } else if (mention.type() == EntityType.PERSON && (words.size() > 1 || isTitled(text, mention))) {
                surnames.add(last.form());
            }
        }
        return companies.isEmpty()
                ? document
                : document.withMentions(document.mentions().stream()
                        .map(mention -> agreed(text, mention, companies, surnames))
                        .toList());
    }

    private static boolean isTitled(String text, Mention mention) {
        int start = mention.span().start();
        List<Word> before = UntaggedWords.in(text, new Span(Math.max(0, start - TITLE), start));
        return !before.isEmpty() && Titles.isHonorific(before.get(before.size() - 1));
    }

    private static Mention agreed(String text, Mention mention, Map<String, Integer> companies, Set<String> surnames) {
        String name = NameForm.clean(mention.span().in(text));
        boolean company = mention.type() == EntityType.PERSON
                && companies.getOrDefault(name, Integer.MAX_VALUE)
                        <= mention.span().start()
                && !surnames.contains(name.substring(name.lastIndexOf(' ') + 1));
        return company ? new Mention(mention.span(), EntityType.ORGANIZATION) : mention;
    }
}
