// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.HashMap;
import java.util.Map;

/** Organizations whose name ends like a possessive, "Quill's": the article lets them act, or names nothing that they own. */
final class PossessiveNames {

    private final ArticleView view;

    /** By the name without its ending, the whole name. */
    private final Map<String, String> names = new HashMap<>();

    PossessiveNames(ArticleView view) {
        this.view = view;
        for (SentenceWords sentence : view.sentences()) {
            for (Mention mention : sentence.mentions()) {
                Span name = bare(mention.span());
                int ending = sentence.from(name.end());
                if (mention.type() == EntityType.ORGANIZATION && ownsNothing(sentence, ending)) {
                    Span whole =
                            new Span(name.start(), sentence.word(ending).span().end());
                    names.putIfAbsent(NameForm.clean(name.in(view.text())), whole.in(view.text()));
                }
            }
        }
    }

    /** Whether a word is a possessive ending and no word follows that could be owned. */
    private static boolean ownsNothing(SentenceWords sentence, int ending) {
        if (ending >= sentence.size() || !sentence.word(ending).isPossessive()) {
            return false;
        }
        if (ending + 1 == sentence.size()) {
            return true;
        }
        Word next = sentence.word(ending + 1);
        // "Quill's saying so" is "Quill is"
        boolean acts = sentence.isCue(ending + 1)
                && next.part() == PartOfSpeech.VERB
                && !next.lower().endsWith("ing");
        boolean over = next.form().equals(".") || next.form().equals(",");
        return acts || over || next.part() == PartOfSpeech.AUXILIARY;
    }

    /** A mention without a possessive ending. */
    Span bare(Span mention) {
        String text = mention.in(view.text());
        boolean ends = text.endsWith("'s") || text.endsWith("’s");
        return ends && text.length() > 2 ? new Span(mention.start(), mention.end() - 2) : mention;
    }

    /** A name with its ending, if the ending is part of it. */
    String whole(String name) {
        return names.getOrDefault(name, name);
    }
}
