// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The window of each attribution of an article. */
public final class CueWindows {

    /** How many words from the cue are looked at on each side: what is farther is in another clause. */
    private static final int REACH = 70;

    private static final int SOURCE = 16;
    private static final int CONTENT = 24;
    private static final int NONE = -1;

    private final List<Word> words;
    private final List<Attribution> attributions;
    private final int[] starts;

    /** Of each word, by its number: its sentence, and the attributions by number of whose content, source and cue it is. */
    private final int[] sentence;

    private final int[] content;
    private final int[] source;
    private final int[] cue;
    private final boolean[] quoted;

    /** @param document with sentences, words, quotations and attributions */
    public CueWindows(Document document) {
        words = document.words();
        attributions = document.attributions();
        starts = words.stream().mapToInt(word -> word.span().start()).toArray();
        SpanIndex sentences =
                new SpanIndex(document.sentences().stream().map(Sentence::span).toList());
        sentence = Arrays.stream(starts).map(sentences::lastFrom).toArray();
        content = new int[starts.length];
        source = new int[starts.length];
        cue = new int[starts.length];
        quoted = new boolean[starts.length];
        Arrays.fill(content, NONE);
        Arrays.fill(source, NONE);
        Arrays.fill(cue, NONE);
        paint(document.quotations());
    }

    /** Of contents within each other a word is in the shortest. */
    private void paint(List<Quotation> quotations) {
        IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -length(attributions.get(i))))
                .forEach(i -> paint(content, attributions.get(i).content(), i));
        for (int i = 0; i < attributions.size(); i++) {
            paint(source, attributions.get(i).source(), i);
            paint(cue, attributions.get(i).cue(), i);
        }
        for (Quotation quotation : quotations) {
            for (Span span : quotation.words()) {
                Arrays.fill(quoted, from(span.start()), from(span.end()), true);
            }
        }
    }

    private void paint(int[] row, List<Span> spans, int value) {
        for (Span span : spans) {
            Arrays.fill(row, from(span.start()), from(span.end()), value);
        }
    }

    /** The window of one attribution, by its number from 0; none where it has neither cue nor source. */
    public Optional<CueWindow> of(int number) {
        Attribution attribution = attributions.get(number);
        List<Span> anchor = attribution.cue().isEmpty() ? attribution.source() : attribution.cue();
        if (anchor.isEmpty() || starts.length == 0) {
            return Optional.empty();
        }
        int first = Math.min(from(anchor.get(0).start()), starts.length - 1);
        int last = Math.max(first, from(anchor.get(anchor.size() - 1).end()) - 1);
        List<WindowWord> window = new ArrayList<>();
        int cueFrom = NONE;
        int cueTo = NONE;
        int before = NONE;
        for (int i = Math.max(0, first - REACH); i < Math.min(starts.length, first + REACH); i++) {
            boolean inCue = first <= i && i <= last;
            if (sentence[i] == sentence[first] && (inCue || content[i] == content[first])) {
                cueFrom = inCue && cueFrom == NONE ? window.size() : cueFrom;
                window.add(new WindowWord(words.get(i), part(i, number, first), before != i - 1 && !window.isEmpty()));
                cueTo = inCue ? window.size() : cueTo;
                before = i;
            }
        }
        return Optional.of(new CueWindow(
                window, cueFrom, cueTo, first(attribution.source(), SOURCE), first(attribution.content(), CONTENT)));
    }

    private AttributionPart part(int word, int number, int first) {
        Attribution attribution = attributions.get(number);
        if (isIn(attribution.cue(), word)) {
            return AttributionPart.CUE;
        }
        if (isIn(attribution.source(), word)) {
            return AttributionPart.SOURCE;
        }
        if (source[word] != NONE) {
            return AttributionPart.OTHER_SOURCE;
        }
        if (cue[word] != NONE) {
            return AttributionPart.OTHER_CUE;
        }
        return quoted[word] && !quoted[first] ? AttributionPart.QUOTED : AttributionPart.PLAIN;
    }

    private boolean isIn(List<Span> spans, int word) {
        return spans.stream().anyMatch(span -> span.overlaps(words.get(word).span()));
    }

    private List<WindowWord> first(List<Span> spans, int limit) {
        return spans.stream()
                .flatMapToInt(span -> IntStream.range(from(span.start()), from(span.end())))
                .limit(limit)
                .mapToObj(i -> new WindowWord(words.get(i), AttributionPart.CONTENT, false))
                .toList();
    }

    /** The number of the first word that starts at an offset or after it. */
    private int from(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
