// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.opennlp;

import dev.hearsay.model.PartOfSpeech;

/** The tags of Universal Dependencies, as treebanks write them. */
final class UniversalTags {

    private UniversalTags() {}

    static PartOfSpeech part(String tag) {
        return switch (tag) {
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
