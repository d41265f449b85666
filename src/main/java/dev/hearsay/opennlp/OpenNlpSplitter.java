// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.opennlp;

import dev.hearsay.model.Document;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Token;
import dev.hearsay.pipeline.Chunks;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.SentenceJoins;
import dev.hearsay.pipeline.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's splitter: maximum-entropy models trained on UD English EWT. */
public final class OpenNlpSplitter implements Splitter {

    public static final Contract CONTRACT =
            new Contract("OpenNLP sentences and tokens", Set.of(), Set.of(Layer.SENTENCES, Layer.TOKENS));

    private final ThreadSafeSentenceDetectorME sentences = new ThreadSafeSentenceDetectorME(
            OpenNlpModels.<SentenceModel>load(OpenNlpModels.SENTENCES, SentenceModel::new));
    private final ThreadSafeTokenizerME tokens =
            new ThreadSafeTokenizerME(OpenNlpModels.<TokenizerModel>load(OpenNlpModels.TOKENS, TokenizerModel::new));

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
            List<Sentence> cut = new ArrayList<>();
            for (opennlp.tools.util.Span sentence : sentences.sentPosDetect(chunk.in(copy))) {
                int start = chunk.start() + sentence.getStart();
                Span span = new Span(start, chunk.start() + sentence.getEnd());
                List<Token> words = Arrays.stream(tokens.tokenizePos(span.in(copy)))
                        .map(token -> new Token(new Span(start + token.getStart(), start + token.getEnd())))
                        .toList();
                if (!words.isEmpty()) {
                    cut.add(new Sentence(span, words));
                }
            }
            found.addAll(joins.join(copy, cut));
        }
        return found;
    }
}
