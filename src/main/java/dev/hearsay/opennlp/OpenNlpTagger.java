// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.opennlp;

import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.pipeline.Tagger;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/** OpenNLP's maximum-entropy tagger, trained on UD English EWT. */
public final class OpenNlpTagger implements Tagger {

    /** Taggings kept from word to word. The model's own 3 take twice as long and tagged all 79,144 words of dev the same. */
    private static final int BEAM = 1;

    private final ThreadSafePOSTaggerME tagger =
            new ThreadSafePOSTaggerME(greedy(OpenNlpModels.load(OpenNlpModels.PARTS_OF_SPEECH, POSModel::new)));

    private static POSModel greedy(POSModel model) {
        MaxentModel weights = model.getArtifact("pos.model");
        return new POSModel(model.getLanguage(), weights, BEAM, Map.of(), model.getFactory());
    }

    @Override
    public List<PartOfSpeech> tag(List<String> sentence) {
        TreebankWords words = new TreebankWords(sentence);
        return words.parts(tagger.tag(words.pieces()));
    }
}
