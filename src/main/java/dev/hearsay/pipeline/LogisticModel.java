// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.util.HashMap;
import java.util.Map;

/** A logistic regression: the probability that goes with some evidence, given as numbers by name. */
public final class LogisticModel {

    private final Map<String, Double> weights = new HashMap<>();

    /**
     * Reads the weights from a table, a piece of evidence and its weight per line.
     *
     * @param beside the class in whose package the table lies
     * @throws IllegalStateException if the table isn't in the jar
     */
    public LogisticModel(Class<?> beside, String table) {
        WordTable.entries(beside, table).stream()
                .map(line -> line.split("\t", -1))
                .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
    }

    /** The probability that goes with some evidence; what has no weight counts nothing. */
    public double probability(Map<String, Double> evidence) {
        double sum = 0;
        for (Map.Entry<String, Double> one : evidence.entrySet()) {
            sum += weights.getOrDefault(one.getKey(), 0.0) * one.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
