// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.checkworthy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Weights by OpenNLP's maximum entropy, whose quasi-Newton method needs no chance: the same sentences give the same weights. */
final class MaximumEntropy {

    static final double L1 = 0.5;
    static final double L2 = 1;

    /** What fewer sentences have is left out. */
    private static final int LEAST = 5;

    private static final int ITERATIONS = 100;
    private static final String YES = "yes";

    private MaximumEntropy() {}

    /** The weight of each piece of evidence, by name. */
    static Map<String, Double> fit(List<MarkedSentence> sentences) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        sentences.stream()
                .flatMap(sentence -> sentence.evidence().keySet().stream())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        counts.values().removeIf(count -> count < LEAST);
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(QNTrainer.L1COST_PARAM, L1);
        parameters.put(QNTrainer.L2COST_PARAM, L2);
        OnePassDataIndexer indexer = new OnePassDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(
                sentences.stream().map(sentence -> event(sentence, counts)).toList()));
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        return weights(trainer.trainModel(ITERATIONS, indexer), counts.keySet().stream());
    }

    private static Event event(MarkedSentence sentence, Map<String, Integer> counts) {
        String[] names = sentence.evidence().keySet().stream()
                .filter(counts::containsKey)
                .sorted()
                .toArray(String[]::new);
        return new Event(sentence.checkworthy() ? YES : "no", names);
    }

    /** The difference that a piece of evidence alone makes to the logarithm of the odds. */
    private static Map<String, Double> weights(QNModel model, Stream<String> names) {
        Map<String, Double> weights = new TreeMap<>();
        int yes = model.getIndex(YES);
        names.forEach(name -> {
            double[] share = model.eval(new String[] {name});
            weights.put(name, Math.log(share[yes]) - Math.log(share[1 - yes]));
        });
        return weights;
    }
}
