// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that the network's tags give: runs of words with one tag in the best sequence, each in one paragraph and on one side
 * of a dash.
 */
final class TaggedNames {

    private static final int NONE = 0;
    private static final String DASHES = "-–—";

    /** By tag; there is none for {@link #NONE}. */
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    private final Viterbi search;

    /** @param steps transition scores between the tags, as in the model's card */
    TaggedNames(List<List<Double>> steps) {
        double[][] rows = ModelCard.matrix(steps);
        search = new Viterbi(rows, rows[rows.length - 1]);
    }

    /**
     * The names of an article.
     *
     * @param text of the article
     * @param scores of the name tags of each word, [w][n]
     * @param words where each word stands in the text, at least one
     * @param paragraphs of the text
     */
    List<Mention> of(String text, float[][] scores, List<Span> words, SpanIndex paragraphs) {
        int[] tags = search.best(doubles(scores));
        for (int w = 1; w < tags.length - 1; w++) {
            if (isDash(text, words, w)) {
                tags[w] = NONE;
            }
        }
        List<Mention> names = new ArrayList<>();
        int from = 0;
        while (from < tags.length) {
            int paragraph = paragraphs.lastFrom(words.get(from).start());
            int to = from + 1;
            while (to < tags.length
                    && tags[to] == tags[from]
                    && paragraphs.lastFrom(words.get(to).start()) == paragraph) {
                to++;
            }
            if (tags[from] != NONE) {
                Span span = new Span(words.get(from).start(), words.get(to - 1).end());
                names.add(new Mention(span, TYPES.get(tags[from] - 1)));
                joinPartners(text, names);
            }
            from = to;
        }
        return names;
    }

    /** A name does not begin with "&": "Ada Merrow & Partners", tagged as a person and an organization, is one. */
    private static void joinPartners(String text, List<Mention> names) {
        int last = names.size() - 1;
        if (last == 0 || text.charAt(names.get(last).span().start()) != '&') {
            return;
        }
        Span person = names.get(last - 1).span();
        Span partners = names.get(last).span();
        if (text.substring(person.end(), partners.start()).equals(" ")) {
            names.subList(last - 1, last + 1).clear();
            names.add(new Mention(new Span(person.start(), partners.end()), EntityType.ORGANIZATION));
        }
    }

    /** A dash between blanks, for which typists also put a hyphen: "Ada Merrow - Quill's deputy -". */
    private static boolean isDash(String text, List<Span> words, int w) {
        Span word = words.get(w);
        return word.length() == 1
                && DASHES.indexOf(text.charAt(word.start())) >= 0
                && words.get(w - 1).end() < word.start()
                && word.end() < words.get(w + 1).start();
    }

    private static double[][] doubles(float[][] scores) {
        double[][] wide = new double[scores.length][];
        for (int w = 0; w < scores.length; w++) {
            wide[w] = new double[scores[w].length];
            for (int tag = 0; tag < wide[w].length; tag++) {
                wide[w][tag] = scores[w][tag];
            }
        }
        return wide;
    }
}
