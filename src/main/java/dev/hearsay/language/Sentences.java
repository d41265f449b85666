// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Document;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.SpanIndex;
import java.util.List;

/** The words of an article by place: of its sentences, and of any stretch of it. */
public final class Sentences {

    private final List<Word> words;
    private final List<Span> spans;
    private final SpanIndex sentences;
    private final SpanIndex places;

    /** @param document with sentences and words */
    public Sentences(Document document) {
        words = document.words();
        spans = document.sentences().stream().map(Sentence::span).toList();
        sentences = new SpanIndex(spans);
        places = new SpanIndex(words.stream().map(Word::span).toList());
    }

    /** The spans of the sentences, in order. */
    public List<Span> spans() {
        return spans;
    }

    /** The number of the sentence at an offset, from 0; that before where it is in none. */
    public int at(int offset) {
        return Math.max(0, sentences.lastFrom(offset));
    }

    /** The words of the sentence at an offset that start before it; all of them where it is in none. */
    public List<Word> before(int offset) {
        return words(new Span(Math.min(sentences.startBefore(offset), offset), offset));
    }

    /** The words wholly within a stretch of the article, in order. */
    public List<Word> words(Span within) {
        return words.subList(from(within.start()), Math.max(from(within.start()), to(within.end())));
    }

    /** The index of the first word of the article that starts at an offset or after it. */
    private int from(int offset) {
        int last = places.lastFrom(offset);
        return last >= 0 && words.get(last).span().start() == offset ? last : last + 1;
    }

    private int to(int offset) {
        int last = places.lastFrom(offset);
        return last >= 0 && words.get(last).span().end() > offset ? last : last + 1;
    }
}
