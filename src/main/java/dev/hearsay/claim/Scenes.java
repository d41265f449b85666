// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The scene of each attribution of an article. */
final class Scenes {

    /** How far from the cue words are looked at: whoever goes farther runs into another clause. */
    private static final int REACH = 70;

    private static final int CONTENT = 24;
    private static final int NONE = -1;

    private final String text;
    private final List<Attribution> attributions;
    private final List<Span> tokens = new ArrayList<>();
    private final int[] starts;

    /** Of each token, the sentence that it is in. */
    private final int[] sentence;

    /** Of each token, the shortest content that it is in, by the number of its attribution. */
    private final int[] content;

    /** Of each token, where the source starts that it is in. */
    private final int[] source;

    Scenes(String text, List<Sentence> sentences, List<Attribution> attributions) {
        this.text = text;
        this.attributions = List.copyOf(attributions);
        sentences.forEach(s -> s.tokens().stream().map(Token::span).forEach(tokens::add));
        starts = tokens.stream().mapToInt(Span::start).toArray();
        sentence = IntStream.range(0, sentences.size())
                .flatMap(i -> sentences.get(i).tokens().stream().mapToInt(token -> i))
                .toArray();
        content = new int[starts.length];
        source = new int[starts.length];
        Arrays.fill(content, NONE);
        Arrays.fill(source, NONE);
        IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -length(attributions.get(i))))
                .forEach(i -> paint(content, attributions.get(i).content(), i));
        for (Attribution attribution : attributions) {
            paint(source, attribution.source(), start(attribution));
        }
    }

    /** The scene of one attribution, by its number from 0; none where it has no cue. */
    Optional<Scene> of(int number) {
        Attribution attribution = attributions.get(number);
        List<Span> cue = attribution.cue();
        if (cue.isEmpty() || starts.length == 0) {
            return Optional.empty();
        }
        int first = Math.min(from(cue.get(0).start()), starts.length - 1);
        int last = Math.max(first, from(cue.get(cue.size() - 1).end()) - 1);
        List<Word> words = new ArrayList<>();
        int cueFrom = NONE;
        int cueTo = NONE;
        int before = first;
        for (int i = Math.max(0, first - REACH); i < Math.min(starts.length, first + REACH); i++) {
            boolean inCue = first <= i && i <= last;
            if (sentence[i] == sentence[first] && (inCue || content[i] == content[first])) {
                cueFrom = inCue && cueFrom == NONE ? words.size() : cueFrom;
                words.add(word(i, part(i, inCue, attribution), i > 0 && before != i - 1 && !words.isEmpty()));
                cueTo = inCue ? words.size() : cueTo;
                before = i;
            }
        }
        return Optional.of(new Scene(words, cueFrom, cueTo, contentWords(attribution)));
    }

    private List<Word> contentWords(Attribution attribution) {
        Span first = attribution.content().get(0);
        int from = from(first.start());
        int to = Math.min(from(first.end()), from + CONTENT);
        return IntStream.range(from, to)
                .mapToObj(i -> word(i, Word.Part.CONTENT, false))
                .toList();
    }

    private Word word(int token, Word.Part part, boolean parted) {
        boolean glued = token > 0 && tokens.get(token - 1).end() == starts[token];
        return Word.of(text, tokens.get(token), part, parted, glued);
    }

    private Word.Part part(int token, boolean inCue, Attribution attribution) {
        if (inCue) {
            return Word.Part.CUE;
        }
        if (source[token] == NONE) {
            return Word.Part.PLAIN;
        }
        return source[token] == start(attribution) ? Word.Part.SOURCE : Word.Part.OTHER_SOURCE;
    }

    private void paint(int[] row, List<Span> spans, int value) {
        for (Span span : spans) {
            Arrays.fill(row, from(span.start()), from(span.end()), value);
        }
    }

    /** The number of the first token that starts at an offset or after it. */
    private int from(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    private static int start(Attribution attribution) {
        return attribution.source().isEmpty()
                ? NONE
                : attribution.source().get(0).start();
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
