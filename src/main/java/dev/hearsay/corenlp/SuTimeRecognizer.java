// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import dev.hearsay.model.Document;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.model.Token;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.TimeRecognizer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * SUTime (Chang and Manning, LREC 2012) over the sentences that may speak of a time. Its rules look at parts of
 * speech, so those are tagged first.
 */
public final class SuTimeRecognizer implements TimeRecognizer {

    public static final Contract CONTRACT =
            new Contract("SUTime", Set.of(Layer.SENTENCES, Layer.TOKENS), Set.of(Layer.TIMES));

    /** A sentence of more tokens is read in parts: SUTime's time grows faster than the sentence. */
    private static final int LONGEST = 150;

    private final StanfordCoreNLP tagger;
    private final TimeAnnotator times;

    public SuTimeRecognizer() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma");
        // without holiday calendars: their library is left out, and "Christmas" is a date without it too
        properties.setProperty("sutime.binders", "0");
        this.tagger = new StanfordCoreNLP(properties, false);
        this.times = new TimeAnnotator("sutime", properties);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<TimeExpression> recognize(Document document) {
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int from = 0; from < tokens.size(); from += LONGEST) {
                int to = Math.min(tokens.size(), from + LONGEST);
                Span part = new Span(
                        tokens.get(from).span().start(),
                        tokens.get(to - 1).span().end());
                if (TimeWords.maySpeakOfTime(part.in(document.article().text()))) {
                    recognize(document, part, found);
                }
            }
        }
        return found;
    }

    private void recognize(Document document, Span part, List<TimeExpression> found) {
        String words = part.in(document.article().text());
        int offset = part.start();
        Annotation annotation = new Annotation(words);
        LocalDate published = document.article().metadata().published();
        if (published != null) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        }
        tagger.annotate(annotation);
        times.annotate(annotation);
        for (CoreMap expression : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
            List<CoreLabel> tokens = expression.get(CoreAnnotations.TokensAnnotation.class);
            if (timex.value() != null) {
                int start = offset + tokens.get(0).beginPosition();
                int end = offset + tokens.get(tokens.size() - 1).endPosition();
                found.add(new TimeExpression(new Span(start, end), timex.timexType(), timex.value()));
            }
        }
    }
}
