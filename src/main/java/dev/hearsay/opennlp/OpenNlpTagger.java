// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.opennlp;

import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.pipeline.Tagger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        String[] tags = tagger.tag(sentence.toArray(String[]::new));
        return IntStream.range(0, tags.length)
                .mapToObj(i -> sentence.get(i).equals("n't") ? PartOfSpeech.PARTICLE : part(tags[i]))
                .toList();
    }

    /** Of a contraction, which the model has as one word ("AUX+PART"), the first part. */
    private static PartOfSpeech part(String tag) {
        int plus = tag.indexOf('+');
        return switch (plus < 0 ? tag : tag.substring(0, plus)) {
            case "ADJ" -> PartOfSpeech.ADJECTIVE;
            case "ADP" -> PartOfSpeech.ADPOSITION;
            case "ADV" -> PartOfSpeech.ADVERB;
            case "AUX" -> PartOfSpeech.AUXILIARY;
            case "CCONJ" -> PartOfSpeech.COORDINATING_CONJUNCTION;
            case "DET" -> PartOfSpeech.DETERMINER;
            case "INTJ" -> PartOfSpeech.INTERJECTION;
            case "NOUN" -> PartOfSpeech.NOUN;
            case "NUM" -> PartOfSpeech.NUMERAL;
            case "PART" -> PartOfSpeech.PARTICLE;
            case "PRON" -> PartOfSpeech.PRONOUN;
            case "PROPN" -> PartOfSpeech.PROPER_NOUN;
            case "PUNCT" -> PartOfSpeech.PUNCTUATION;
            case "SCONJ" -> PartOfSpeech.SUBORDINATING_CONJUNCTION;
            case "SYM" -> PartOfSpeech.SYMBOL;
            case "VERB" -> PartOfSpeech.VERB;
            default -> PartOfSpeech.OTHER;
        };
    }
}
