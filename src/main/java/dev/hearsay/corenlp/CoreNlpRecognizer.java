// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.Recognizer;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's conditional random field for people, organizations and places (Finkel et al., ACL 2005). CoreNLP's whole chain of
 * recognizers takes twice as long, and sixteen seconds more to start.
 */
public final class CoreNlpRecognizer implements Recognizer {

    public static final Contract CONTRACT =
            new Contract("CoreNLP named entities", Set.of(Layer.SENTENCES, Layer.TOKENS), Set.of(Layer.MENTIONS));

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    /**
     * The longest sentence read at once, in tokens; a longer one is a table or noise and is read in parts, since memory grows
     * with its length.
     */
    private static final int LONGEST = 300;

    private final CRFClassifier<CoreLabel> classifier;

    /** @throws dev.hearsay.pipeline.ModelException if the model is not on the class path */
    public CoreNlpRecognizer() {
        CoreNlpModels.require(MODEL);
        classifier = CRFClassifier.getClassifierNoExceptions(MODEL);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<Mention> recognize(Document document) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<CoreLabel> labels = CoreLabels.of(document.article().text(), sentence);
            for (int from = 0; from < labels.size(); from += LONGEST) {
                addMentions(labels.subList(from, Math.min(labels.size(), from + LONGEST)), mentions);
            }
        }
        return mentions;
    }

    private void addMentions(List<CoreLabel> labels, List<Mention> mentions) {
        @Nullable EntityType type = null;
        int start = 0;
        int end = 0;
        for (CoreLabel label : classifier.classifySentence(labels)) {
            EntityType next = EntityTypes.of(label.get(CoreAnnotations.AnswerAnnotation.class));
            if (next != type) {
                if (type != null) {
                    mentions.add(new Mention(new Span(start, end), type));
                }
                start = label.beginPosition();
                type = next;
            }
            end = label.endPosition();
        }
        if (type != null) {
            mentions.add(new Mention(new Span(start, end), type));
        }
    }
}
