// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import dev.hearsay.model.Document;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Chunks;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.SentenceJoins;
import dev.hearsay.pipeline.Splitter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** CoreNLP's Penn Treebank tokenizer and its rules for sentence boundaries. */
public final class CoreNlpSplitter implements Splitter {

    public static final Contract CONTRACT =
            new Contract("CoreNLP sentences and tokens", Set.of(), Set.of(Layer.SENTENCES, Layer.TOKENS));

    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep,splitHyphenated=false";

    private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

    private final SentenceJoins joins = new SentenceJoins();

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<Sentence> split(Document document) {
        String copy = document.article().copy();
        List<Sentence> found = new ArrayList<>();
        for (Span chunk : Chunks.ofParagraphs(copy)) {
            List<CoreLabel> tokens = new PTBTokenizer<>(
                            new StringReader(chunk.in(copy)), new CoreLabelTokenFactory(true), OPTIONS)
                    .tokenize();
            if (!tokens.isEmpty()) {
                List<Sentence> cut = sentences.process(tokens).stream()
                        .map(sentence -> CoreLabels.sentence(sentence, chunk.start()))
                        .toList();
                found.addAll(joins.join(copy, cut));
            }
        }
        return found;
    }
}
