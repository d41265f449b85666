// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.List;

/** The names that the network's tags give: runs of words with one tag, each in one paragraph. */
final class TaggedNames {

    private static final int NONE = 0;

    /** By tag; there is none for {@link #NONE}. */
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    private TaggedNames() {}

    /**
     * @param scores of the name tags of each word, [w][n]
     * @param words where each word stands in the text
     * @param paragraphs of the text
     */
    static List<Mention> of(float[][] scores, List<Span> words, SpanIndex paragraphs) {
        List<Mention> names = new ArrayList<>();
        int from = 0;
        while (from < scores.length) {
            int tag = best(scores[from]);
            int paragraph = paragraphs.lastFrom(words.get(from).start());
            int to = from + 1;
            while (to < scores.length
                    && best(scores[to]) == tag
                    && paragraphs.lastFrom(words.get(to).start()) == paragraph) {
                to++;
            }
            if (tag != NONE) {
                Span span = new Span(words.get(from).start(), words.get(to - 1).end());
                names.add(new Mention(span, TYPES.get(tag - 1)));
            }
            from = to;
        }
        return names;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }
}
