// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.pipeline.Tagger;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** CoreNLP's left-to-right tagger for the Penn Treebank's tags (Toutanova et al., NAACL 2003), in Universal Dependencies' terms. */
public final class CoreNlpTagger implements Tagger {

    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /** The Penn Treebank has one tag for prepositions and for these. */
    private static final Set<String> CONJUNCTIONS =
            Set.of("that", "if", "because", "although", "though", "while", "whether", "unless", "lest");

    private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re");

    private static final Set<String> HAVE_AND_DO = Set.of("have", "has", "had", "having", "'ve", "do", "does", "did");

    private static final String VERB = "VB";

    private final MaxentTagger tagger = new MaxentTagger(MODEL);

    @Override
    public List<PartOfSpeech> tag(List<String> sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.size());
        for (String word : sentence) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            label.setValue(word);
            labels.add(label);
        }
        tagger.tagCoreLabels(labels);
        List<PartOfSpeech> parts = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            String word = labels.get(i).word().toLowerCase(Locale.ROOT);
            parts.add(
                    isAuxiliary(labels, i, word)
                            ? PartOfSpeech.AUXILIARY
                            : part(labels.get(i).tag(), word));
        }
        return parts;
    }

    /** "Be" anyhow, "have" and "do" before another verb: the Penn Treebank tags them as it does all verbs. */
    private static boolean isAuxiliary(List<CoreLabel> labels, int i, String word) {
        if (!labels.get(i).tag().startsWith(VERB)) {
            return false;
        }
        int next = i + 1;
        while (next < labels.size() && labels.get(next).tag().equals("RB")) {
            next++;
        }
        return BE.contains(word)
                || (HAVE_AND_DO.contains(word)
                        && next < labels.size()
                        && labels.get(next).tag().startsWith(VERB));
    }

    private static PartOfSpeech part(String tag, String word) {
        return switch (tag) {
            case "JJ", "JJR", "JJS" -> PartOfSpeech.ADJECTIVE;
            case "IN" -> CONJUNCTIONS.contains(word) ? PartOfSpeech.SUBORDINATING_CONJUNCTION : PartOfSpeech.ADPOSITION;
            case "RP" -> PartOfSpeech.ADPOSITION;
            case "RB", "RBR", "RBS", "WRB" -> word.equals("n't") ? PartOfSpeech.PARTICLE : PartOfSpeech.ADVERB;
            case "MD" -> PartOfSpeech.AUXILIARY;
            case "CC" -> PartOfSpeech.COORDINATING_CONJUNCTION;
            case "DT", "PDT", "PRP$", "WP$" -> PartOfSpeech.DETERMINER;
            case "UH" -> PartOfSpeech.INTERJECTION;
            case "NN", "NNS" -> PartOfSpeech.NOUN;
            case "NNP", "NNPS" -> PartOfSpeech.PROPER_NOUN;
            case "CD" -> PartOfSpeech.NUMERAL;
            case "TO", "POS" -> PartOfSpeech.PARTICLE;
            case "PRP", "WP", "WDT", "EX" -> PartOfSpeech.PRONOUN;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> PartOfSpeech.VERB;
            case "$", "#", "SYM" -> PartOfSpeech.SYMBOL;
            case "FW", "LS" -> PartOfSpeech.OTHER;
            default -> PartOfSpeech.PUNCTUATION;
        };
    }
}
