// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Extends contents to the ends of their quotations. The network reads an article in windows and may find only part of a
 * quotation that crosses the boundary between two; the marks show the rest. A quotation belongs to one attribution: if two have
 * parts of it, to the one whose cue is nearer. What a quoted person reports of others ("My father says we should go") is left
 * unchanged, since its cue stands inside the quotation.
 */
final class QuotationCompletion {

    /** A span of a content, and its probability. */
    private record Part(Span span, double probability) {}

    private final String text;
    private final SpanIndex paragraphs;
    private final List<ScoredAttribution> found;
    private final List<List<Part>> parts;

    private QuotationCompletion(String text, SpanIndex paragraphs, List<ScoredAttribution> found) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.found = found;
        this.parts = new ArrayList<>();
        for (ScoredAttribution one : found) {
            List<Part> own = new ArrayList<>();
            for (int i = 0; i < one.contentProbabilities().size(); i++) {
                own.add(new Part(
                        one.attribution().content().get(i),
                        one.contentProbabilities().get(i)));
            }
            parts.add(own);
        }
    }

    /**
     * The attributions with whole quotations, in their order; one that loses all its content to another is left out.
     *
     * @param text of the article
     * @param quotations by their marks
     */
    static List<ScoredAttribution> complete(
            String text, SpanIndex paragraphs, List<Quotation> quotations, List<ScoredAttribution> found) {
        QuotationCompletion completion = new QuotationCompletion(text, paragraphs, found);
        quotations.forEach(completion::assign);
        return completion.result();
    }

    private void assign(Quotation quotation) {
        List<Integer> claimants = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            boolean has = quotation.words().stream().anyMatch(overlaps(i));
            boolean inside = isInside(found.get(i).attribution(), quotation);
            if (inside && parts.get(i).stream().anyMatch(part -> isOutside(part.span(), quotation))) {
                return; // a quotation can't attribute what stands outside it: its marks were paired wrongly
            }
            if (has && !inside) {
                claimants.add(i);
            }
        }
        int last = -1;
        List<Span> unclaimed = new ArrayList<>();
        for (int p = 0; p < quotation.pieces().size(); p++) {
            Span words = quotation.words().get(p);
            Span piece = quotation.pieces().get(p);
            int owner = owner(claimants, words, piece);
            if (owner < 0 && last < 0) {
                unclaimed.add(piece);
            } else {
                last = owner < 0 ? last : owner;
                give(last, piece);
                for (Span before : unclaimed) {
                    give(last, before);
                }
                unclaimed.clear();
            }
        }
    }

    private Predicate<Span> overlaps(int i) {
        return span -> parts.get(i).stream().anyMatch(part -> part.span().overlaps(span));
    }

    private static boolean isOutside(Span span, Quotation quotation) {
        return quotation.pieces().stream().noneMatch(piece -> piece.overlaps(span));
    }

    private static boolean isInside(Attribution attribution, Quotation quotation) {
        return Stream.concat(attribution.cue().stream(), attribution.source().stream())
                .anyMatch(quotation::holds);
    }

    /** The attribution that a piece belongs to, -1 for none; those that have only a part of the piece lose it. */
    private int owner(List<Integer> claimants, Span words, Span piece) {
        List<Integer> here = claimants.stream().filter(i -> has(i, words)).toList();
        if (here.isEmpty()) {
            return -1;
        }
        List<Integer> whole = here.stream().filter(i -> hasAll(i, words)).toList();
        int owner = !whole.isEmpty()
                ? whole.get(0)
                : here.stream()
                        .min(Comparator.comparingInt(i -> distance(i, piece)))
                        .orElseThrow();
        for (int i : here) {
            if (i != owner && !hasAll(i, words)) {
                take(i, piece);
            }
        }
        return owner;
    }

    private boolean has(int i, Span words) {
        return parts.get(i).stream().anyMatch(part -> {
            int from = Math.max(part.span().start(), words.start());
            int to = Math.min(part.span().end(), words.end());
            return from < to && Alphanumerics.in(text, new Span(from, to));
        });
    }

    private boolean hasAll(int i, Span words) {
        int at = words.start();
        for (Part part : parts.get(i)) {
            if (part.span().start() > at
                    && Alphanumerics.in(text, new Span(at, Math.min(part.span().start(), words.end())))) {
                return false;
            }
            at = Math.max(at, part.span().end());
            if (at >= words.end()) {
                return true;
            }
        }
        return !Alphanumerics.in(text, new Span(at, words.end()));
    }

    /** How far a cue is from a piece, in UTF-16 code units; one in another paragraph is farther than any in the same. */
    private int distance(int i, Span piece) {
        List<Span> cue = found.get(i).attribution().cue();
        Span at = cue.isEmpty() ? parts.get(i).get(0).span() : cue.get(0);
        int gap = Math.max(0, Math.max(at.start() - piece.end(), piece.start() - at.end()));
        return paragraphs.lastFrom(at.start()) == paragraphs.lastFrom(piece.start()) ? gap : gap + text.length();
    }

    private void give(int owner, Span piece) {
        List<Part> merged = new ArrayList<>();
        Span grown = piece;
        double probability = 0;
        for (Part part : parts.get(owner)) {
            boolean joins = part.span().start() <= grown.end()
                    && grown.start() <= part.span().end();
            if (joins) {
                grown = new Span(
                        Math.min(grown.start(), part.span().start()),
                        Math.max(grown.end(), part.span().end()));
                probability = Math.max(probability, part.probability());
            } else {
                merged.add(part);
            }
        }
        double mean = parts.get(owner).stream()
                .mapToDouble(Part::probability)
                .average()
                .orElse(0);
        merged.add(new Part(grown, probability > 0 ? probability : mean));
        merged.sort(Comparator.comparing(Part::span));
        parts.set(owner, merged);
    }

    private void take(int loser, Span piece) {
        List<Part> left = new ArrayList<>();
        for (Part part : parts.get(loser)) {
            if (!part.span().overlaps(piece)) {
                left.add(part);
                continue;
            }
            for (Span rest : List.of(
                    new Span(part.span().start(), Math.max(part.span().start(), piece.start())),
                    new Span(
                            Math.min(part.span().end(), piece.end()),
                            part.span().end()))) {
                if (Alphanumerics.in(text, rest)) {
                    left.add(new Part(rest.strip(text), part.probability()));
                }
            }
        }
        parts.set(loser, left);
    }

    private List<ScoredAttribution> result() {
        List<ScoredAttribution> result = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                result.add(new ScoredAttribution(
                        found.get(i)
                                .withContent(
                                        parts.get(i).stream().map(Part::span).toList()),
                        parts.get(i).stream().map(Part::probability).toList()));
            }
        }
        return result;
    }
}
