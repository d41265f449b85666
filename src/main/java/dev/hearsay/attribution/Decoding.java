// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the model's scores into attributions; {@code training/hearsay_training/decode.py} numbers the same steps. */
final class Decoding {

    private static final int OUTSIDE = 0;
    private static final int BEGIN_CONTENT = 3;
    private static final int INSIDE_CONTENT = 4;
    private static final double FORBIDDEN = -1e4;

    /** The share of the most probable word's probability that a word at the edge of a cue must reach. */
    private static final double EDGE = 0.5;

    private final LinearChain chain;
    private final Calibration calibration;

    Decoding(ModelCard card) {
        chain = new LinearChain(card.steps());
        calibration = new Calibration(card.calibration());
    }

    /**
     * The attributions of an article in the order of their cues, of whatever confidence.
     *
     * @param text of the article
     */
    List<ScoredAttribution> decode(String text, TokenizedArticle pieces, SpanIndex paragraphs, ArticleScores article) {
        List<ScoredAttribution> found = new ArrayList<>();
        for (CueCandidate candidate : article.candidates()) {
            RoleSpans spans = new RoleSpans(text, pieces.words(), candidate.offset(), paragraphs);
            ScoredAttribution one = find(pieces, spans, candidate, article);
            if (one != null) {
                found.add(one);
            }
        }
        found.sort(Comparator.comparing(one -> one.attribution().cue().get(0)));
        return found;
    }

    private @Nullable ScoredAttribution find(
            TokenizedArticle pieces, RoleSpans spans, CueCandidate candidate, ArticleScores article) {
        double[][] scores = scores(candidate);
        int[] tags = chain.best(scores);
        List<Span> contents = spans.of(RoleSpans.CONTENT, tags);
        if (contents.isEmpty()) {
            return null;
        }
        List<Span> sources = spans.of(RoleSpans.SOURCE, tags);
        double[][] probability = chain.probabilities(scores);
        double cue = article.mostLikely(candidate.cue());
        CalibrationFeatures evidence = new CalibrationFeatures(
                cue,
                sources.isEmpty()
                        ? 1 - mostLikely(probability, RoleSpans.SOURCE)
                        : sources.stream()
                                .mapToDouble(span -> sum(probability, span, RoleSpans.SOURCE) / span.length())
                                .average()
                                .orElseThrow(),
                contents.stream()
                                .mapToDouble(span -> sum(probability, span, RoleSpans.CONTENT))
                                .sum()
                        / contents.stream().mapToInt(Span::length).sum(),
                contents.stream()
                                .mapToDouble(span -> edges(probability, span))
                                .average()
                                .orElseThrow()
                        / 2,
                !sources.isEmpty());
        Attribution attribution = new Attribution(
                sources.stream().map(spans::inText).toList(),
                List.of(trimmed(pieces, candidate.cue(), article, cue)),
                contents.stream().map(spans::inText).toList(),
                calibration.confidence(evidence));
        List<Double> contentProbabilities = contents.stream()
                .map(span -> sum(probability, span, RoleSpans.CONTENT) / span.length())
                .toList();
        return new ScoredAttribution(attribution, contentProbabilities);
    }

    /** The scores of the window's words; words of the cue have no role. */
    private static double[][] scores(CueCandidate candidate) {
        double[][] scores = new double[candidate.roles().length][LinearChain.TAGS];
        for (int w = 0; w < scores.length; w++) {
            boolean inCue = candidate.cue().contains(candidate.offset() + w);
            for (int tag = 0; tag < LinearChain.TAGS; tag++) {
                scores[w][tag] = !inCue ? candidate.roles()[w][tag] : tag == OUTSIDE ? 0 : FORBIDDEN;
            }
        }
        return scores;
    }

    /** The cue without words at its edges that are much less probable than its most probable word. */
    private static Span trimmed(TokenizedArticle pieces, Span cue, ArticleScores article, double most) {
        int start = cue.start();
        int end = cue.end();
        while (article.cue(start) < EDGE * most) {
            start++;
        }
        while (article.cue(end - 1) < EDGE * most) {
            end--;
        }
        return new Span(
                pieces.words().get(start).start(), pieces.words().get(end - 1).end());
    }

    private static double mostLikely(double[][] probability, int role) {
        double most = 0;
        for (double[] tags : probability) {
            most = Math.max(most, ofRole(tags, role));
        }
        return most;
    }

    private static double sum(double[][] probability, Span span, int role) {
        double sum = 0;
        for (int w = span.start(); w < span.end(); w++) {
            sum += ofRole(probability[w], role);
        }
        return sum;
    }

    private static double ofRole(double[] tags, int role) {
        return tags[2 * role - 1] + tags[2 * role];
    }

    /** The probability that content begins where the span does, plus the probability that it does not continue after it. */
    private static double edges(double[][] probability, Span span) {
        boolean last = span.end() == probability.length;
        return probability[span.start()][BEGIN_CONTENT] + (last ? 1 : 1 - probability[span.end()][INSIDE_CONTENT]);
    }
}
