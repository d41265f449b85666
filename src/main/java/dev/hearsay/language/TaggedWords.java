// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Document;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.Lemmatizer;
import dev.hearsay.pipeline.Tagger;
import dev.hearsay.pipeline.WordTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The layer of words: cut the same under every engine, tagged and lemmatized by a vendor's models. */
public final class TaggedWords implements WordTagger {

    public static final Contract CONTRACT = new Contract("words", Set.of(Layer.SENTENCES), Set.of(Layer.WORDS));

    /** A longer sentence is tagged in parts: it is a table or noise. */
    private static final int LONGEST = 300;

    private final WordCutter cutter = new WordCutter();
    private final Tagger tagger;
    private final Lemmatizer lemmatizer;

    public TaggedWords(Tagger tagger, Lemmatizer lemmatizer) {
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<Word> tag(Document document) {
        String text = document.article().text();
        List<Word> words = new ArrayList<>();
        Lemmas lemmas = new Lemmas(lemmatizer);
        for (Sentence sentence : document.sentences()) {
            List<Span> spans = cutter.cut(text, sentence.span());
            for (int from = 0; from < spans.size(); from += LONGEST) {
                tag(text, spans.subList(from, Math.min(spans.size(), from + LONGEST)), lemmas, words);
            }
        }
        return words;
    }

    private void tag(String text, List<Span> spans, Lemmas lemmas, List<Word> words) {
        List<String> forms =
                spans.stream().map(span -> span.in(text).replace('’', '\'')).toList();
        List<PartOfSpeech> parts = tagger.tag(forms);
        for (int i = 0; i < forms.size(); i++) {
            String lower = WordForm.lower(forms.get(i));
            words.add(
                    new Word(spans.get(i), spans.get(i).in(text), lower, lemmas.of(lower, parts.get(i)), parts.get(i)));
        }
    }
}
