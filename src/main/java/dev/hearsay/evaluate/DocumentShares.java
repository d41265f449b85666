// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.Arrays;
import java.util.List;

/**
 * The share of right items of each document.
 *
 * @param documents in the order of scoring, each with at least one item
 */
public record DocumentShares(List<Share> documents) {

    private static final int SAMPLES = 1000;
    private static final int OUTSIDE = SAMPLES / 40;

    /** @throws IllegalArgumentException if a document has no item */
    public DocumentShares {
        if (documents.stream().anyMatch(document -> document.of() == 0)) {
            throw new IllegalArgumentException("a document without items has no share");
        }
        documents = List.copyOf(documents);
    }

    /**
     * From where to where a share lies.
     *
     * @param low in percent
     * @param high in percent
     */
    public record Interval(double low, double high) {}

    /** The mean over the documents in percent, so that one long debate does not sway it; 0 if there are none. */
    public double mean() {
        double sum = documents.stream()
                .mapToDouble(share -> (double) share.right() / share.of())
                .sum();
        return documents.isEmpty() ? 0 : 100 * sum / documents.size();
    }

    /** The items of all documents together. */
    public Share rows() {
        return documents.stream().reduce(Share.NONE, Share::plus);
    }

    /**
     * Where {@link #rows} lies with 95 % probability, by resampling the documents (the percentile bootstrap of Efron and
     * Tibshirani, 1993), the same in every run.
     *
     * @throws IllegalStateException if there is no document
     */
    public Interval interval() {
        if (documents.isEmpty()) {
            throw new IllegalStateException("there are no documents to resample");
        }
        MersenneTwister random = new MersenneTwister(1);
        double[] shares = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            Share all = Share.NONE;
            for (int draw = 0; draw < documents.size(); draw++) {
                all = all.plus(documents.get(random.below(documents.size())));
            }
            shares[sample] = all.percent();
        }
        Arrays.sort(shares);
        return new Interval(shares[OUTSIDE], shares[SAMPLES - 1 - OUTSIDE]);
    }
}
