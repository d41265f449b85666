// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Verbs that share the subject of a verb before them in their sentence: "Merrow praised the plan and said …", "Merrow left,
 * adding …". Such an attribution has no source of its own.
 */
final class SharedSubjects {

    /** As those of {@link LinkingRule#label}. */
    static final String LABEL = "shared subject";

    static final String REASON = LABEL + ": the source of the verb before it in the sentence";

    private final ArticleView view;
    private final List<Attribution> attributions;

    /** The numbers of the attributions with a source, by where their cue begins. */
    private final TreeMap<Integer, Integer> sourced = new TreeMap<>();

    SharedSubjects(ArticleView view) {
        this.view = view;
        this.attributions = view.document().attributions();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution one = attributions.get(i);
            if (!one.source().isEmpty() && !one.cue().isEmpty()) {
                sourced.putIfAbsent(one.cue().get(0).start(), i);
            }
        }
    }

    /** The attribution that has the source of one without; empty if there is none, or it has its own. */
    OptionalInt of(int number) {
        Attribution attribution = attributions.get(number);
        if (!attribution.source().isEmpty()
                || attribution.cue().isEmpty()
                || !isActive(attribution.cue().get(0))) {
            return OptionalInt.empty();
        }
        int cue = attribution.cue().get(0).start();
        Map.Entry<Integer, Integer> before = sourced.lowerEntry(cue);
        return before != null && view.sentence(before.getKey()) == view.sentence(cue)
                ? OptionalInt.of(before.getValue())
                : OptionalInt.empty();
    }

    /** Whether a cue begins with a verb, and is neither passive ("was told") nor a noun ("reports of"). */
    private boolean isActive(Span cue) {
        List<Word> words = view.words(cue);
        return !words.isEmpty()
                && switch (words.get(0).part()) {
                    case VERB -> true;
                    case AUXILIARY -> !words.get(0).lemma().equals("be");
                    default -> false;
                };
    }
}
