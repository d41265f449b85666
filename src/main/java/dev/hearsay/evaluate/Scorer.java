// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures predicted attributions against gold ones, after PolNeAR (Newell et al., LREC 2018). Spans become sets of words;
 * attributions are matched one to one, best content overlap first.
 */
public final class Scorer {

    private static final Map<Measure, Matching.Condition> CONDITIONS = Map.of(
            Measure.WHO_SAID_WHAT,
            Matching::saysWhoSaidWhat,
            Measure.STRICT,
            (gold, predicted) ->
                    gold.content().equals(predicted.content()) && gold.source().equals(predicted.source()),
            Measure.CONTENT_OVERLAP,
            Matching::contentOverlaps,
            Measure.CONTENT_EXACT,
            (gold, predicted) -> gold.content().equals(predicted.content()));

    private final Map<Measure, PrecisionRecall> values = new EnumMap<>(Measure.class);

    private Scorer() {}

    /**
     * Scores predictions against the first annotator of each document. A document without a prediction counts as having no
     * claims; predictions for documents that are not in the gold are ignored.
     */
    public static Scores score(GoldSet gold, List<PredictedDocument> predictions) {
        Map<String, List<PredictedClaim>> claims = new HashMap<>();
        predictions.forEach(document -> claims.put(document.doc(), document.claims()));
        Scorer scorer = new Scorer();
        int missing = 0;
        for (GoldDocument document : gold.documents()) {
            missing += claims.containsKey(document.stem()) ? 0 : 1;
            WordIndex index = WordIndex.of(document.text());
            scorer.add(
                    index,
                    document.gold().stream().map(a -> WordSets.of(index, a)).toList(),
                    claims.getOrDefault(document.stem(), List.of()).stream()
                            .map(claim -> WordSets.of(index, claim))
                            .toList());
        }
        return new Scores(missing, scorer.values);
    }

    /** Scores every annotator against each whose name sorts before: the upper bound for a program. */
    public static Scores agreement(GoldSet gold) {
        Scorer scorer = new Scorer();
        for (GoldDocument document : gold.documents()) {
            WordIndex index = WordIndex.of(document.text());
            List<List<WordSets>> annotators = new ArrayList<>();
            document.annotators()
                    .values()
                    .forEach(attributions -> annotators.add(attributions.stream()
                            .map(attribution -> WordSets.of(index, attribution))
                            .toList()));
            for (int i = 0; i < annotators.size(); i++) {
                for (int j = i + 1; j < annotators.size(); j++) {
                    scorer.add(index, annotators.get(i), annotators.get(j));
                }
            }
        }
        return new Scores(0, scorer.values);
    }

    private void add(WordIndex index, List<WordSets> allGold, List<WordSets> allPredicted) {
        List<WordSets> gold = withContent(allGold);
        List<WordSets> predicted = withContent(allPredicted);
        CONDITIONS.forEach((measure, condition) -> {
            int hits = Matching.match(gold, predicted, condition).size();
            count(measure, hits, hits, gold.size(), predicted.size());
        });
        addByQuotedness(index, gold, predicted);
        for (AttributionRole role : AttributionRole.values()) {
            addWords(role, gold, predicted);
            addSpans(role, gold, predicted);
        }
        addSources(gold, predicted);
    }

    private static List<WordSets> withContent(List<WordSets> attributions) {
        return attributions.stream()
                .filter(attribution -> !attribution.content().isEmpty())
                .toList();
    }

    private void addByQuotedness(WordIndex index, List<WordSets> gold, List<WordSets> predicted) {
        for (Matching.Pair pair : Matching.match(gold, predicted, Matching::saysWhoSaidWhat)) {
            count(kind(index, gold.get(pair.gold())), 1, 0, 0, 0);
            count(kind(index, predicted.get(pair.predicted())), 0, 1, 0, 0);
        }
        gold.forEach(attribution -> count(kind(index, attribution), 0, 0, 1, 0));
        predicted.forEach(attribution -> count(kind(index, attribution), 0, 0, 0, 1));
    }

    private static Measure kind(WordIndex index, WordSets attribution) {
        return Measure.of(index.quotedness(attribution.content()));
    }

    private void addWords(AttributionRole role, List<WordSets> gold, List<WordSets> predicted) {
        BitSet ours = new BitSet();
        gold.forEach(attribution -> ours.or(attribution.words(role)));
        BitSet theirs = new BitSet();
        predicted.forEach(attribution -> theirs.or(attribution.words(role)));
        BitSet both = (BitSet) ours.clone();
        both.and(theirs);
        int hits = both.cardinality();
        count(Measure.words(role), hits, hits, ours.cardinality(), theirs.cardinality());
    }

    private void addSpans(AttributionRole role, List<WordSets> gold, List<WordSets> predicted) {
        Set<BitSet> ours = new HashSet<>();
        gold.forEach(attribution -> ours.addAll(attribution.spans(role)));
        Set<BitSet> theirs = new HashSet<>();
        predicted.forEach(attribution -> theirs.addAll(attribution.spans(role)));
        Set<BitSet> both = new HashSet<>(ours);
        both.retainAll(theirs);
        count(Measure.exact(role), both.size(), both.size(), ours.size(), theirs.size());
    }

    private void addSources(List<WordSets> gold, List<WordSets> predicted) {
        List<WordSets> sourced = gold.stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .toList();
        List<Matching.Pair> pairs = Matching.match(sourced, predicted, Matching::contentOverlaps);
        int right = (int) pairs.stream()
                .filter(pair -> Matching.sourceFits(sourced.get(pair.gold()), predicted.get(pair.predicted())))
                .count();
        count(Measure.SOURCE_GIVEN_CONTENT, right, right, pairs.size(), pairs.size());
    }

    private void count(Measure measure, int goldHits, int predictedHits, int gold, int predicted) {
        values.merge(
                measure,
                new PrecisionRecall(goldHits, predictedHits, gold, predicted),
                (before, more) -> before.plus(goldHits, predictedHits, gold, predicted));
    }
}
