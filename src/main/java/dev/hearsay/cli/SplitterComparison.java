// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.AttributionMethod;
import dev.hearsay.Engine;
import dev.hearsay.Hearsay;
import dev.hearsay.evaluate.BoundaryCounts;
import dev.hearsay.evaluate.BoundaryMeasure;
import dev.hearsay.evaluate.BoundaryReport;
import dev.hearsay.evaluate.GoldDocument;
import dev.hearsay.evaluate.GoldSet;
import dev.hearsay.model.Document;
import dev.hearsay.pipeline.Layer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares the sentence splitters of the engines by their wrong cuts. */
final class SplitterComparison {

    private SplitterComparison() {}

    static List<String> lines(GoldSet gold) {
        Map<String, BoundaryCounts> counts = new LinkedHashMap<>();
        GoldArticles articles = new GoldArticles();
        for (Engine engine : Engine.values()) {
            Hearsay splitter = Hearsay.builder()
                    .engine(engine)
                    .attribution(AttributionMethod.NONE)
                    .layers(Set.of(Layer.SENTENCES))
                    .build();
            BoundaryCounts sum = BoundaryCounts.NONE;
            for (GoldDocument document : gold.documents()) {
                Document split = splitter.annotate(articles.article(document));
                sum = sum.plus(BoundaryMeasure.of(document.text(), document.gold(), split.sentences()));
            }
            counts.put(engine.name().toLowerCase(Locale.ROOT), sum);
        }
        return BoundaryReport.lines(counts);
    }
}
