// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Token;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Converts Hearsay's tokens to CoreNLP's labels and back. */
final class CoreLabels {

    private CoreLabels() {}

    /** Labels with word and offsets for the tokens of {@code sentence}. */
    static List<CoreLabel> of(String text, Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            String word = token.span().in(text);
            label.setWord(word);
            label.setValue(word);
            label.setOriginalText(word);
            label.setBeginPosition(token.span().start());
            label.setEndPosition(token.span().end());
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        return labels;
    }

    static Span span(CoreLabel label) {
        return new Span(label.beginPosition(), label.endPosition());
    }

    /** A sentence from labels whose offsets count from {@code offset} in the article's text. */
    static Sentence sentence(List<CoreLabel> labels, int offset) {
        List<Token> tokens = labels.stream()
                .map(label -> new Token(new Span(offset + label.beginPosition(), offset + label.endPosition())))
                .toList();
        int start = tokens.get(0).span().start();
        int end = tokens.get(tokens.size() - 1).span().end();
        return new Sentence(new Span(start, end), tokens);
    }
}
