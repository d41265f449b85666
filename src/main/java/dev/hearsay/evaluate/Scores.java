// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The results of the measures of spans.
 *
 * @param missingDocuments number of gold documents without a prediction; all their attributions count as not found
 * @param values the counts of every measure
 */
public record Scores(int missingDocuments, Map<Measure, PrecisionRecall> values) {

    public Scores {
        Map<Measure, PrecisionRecall> all = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            all.put(measure, values.getOrDefault(measure, PrecisionRecall.NONE));
        }
        values = Collections.unmodifiableMap(all);
    }

    /** The counts of one measure. */
    public PrecisionRecall of(Measure measure) {
        return values.getOrDefault(measure, PrecisionRecall.NONE);
    }

    /**
     * The percentages as the report prints them, by the names used in floors: {@code "who-said-what F1"}, {@code "strict P"},
     * {@code "exact-span source R"}.
     */
    public Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        values.forEach((measure, counts) -> {
            figures.put(measure.key() + " P", Percent.rounded(100 * counts.precision()));
            figures.put(measure.key() + " R", Percent.rounded(100 * counts.recall()));
            figures.put(measure.key() + " F1", Percent.rounded(100 * counts.f1()));
        });
        return figures;
    }
}
