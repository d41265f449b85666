// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.pipeline.WordTable;
import dev.hearsay.speaker.PronounFeatures.Feature;
import java.util.EnumMap;
import java.util.Map;

/** Scores a person as the referent of a pronoun: a weighted sum of features, learned as a conditional logit. */
class PronounRanker {

    private static final String WEIGHTS = "pronoun-weights.tsv";

    private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);

    /** Reads the weights in the jar, one feature per line. */
    PronounRanker() {
        WordTable.entries(PronounRanker.class, WEIGHTS).stream()
                .map(line -> line.split("\t", -1))
                .forEach(cells -> weights.put(Feature.valueOf(cells[0]), Double.valueOf(cells[1])));
    }

    /** The ranking of the persons of an article. */
    PersonRanking over(ArticleView view, Statements statements) {
        PronounFeatures features = new PronounFeatures(view, statements);
        return (person, mention, gender) -> score(features.of(person, mention, gender));
    }

    private double score(Map<Feature, Double> features) {
        double score = 0;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return score;
    }
}
