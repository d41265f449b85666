// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.checkworthy;

import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What speaks for or against a sentence's being check-worthy: its words in their base form and their parts of speech, one by one and
 * two by two. Names and numbers count as such, whoever and however many they are, since what is learned from debates of the past
 * must hold for the names of today.
 */
public final class WordEvidence {

    /** Of the constant term. */
    public static final String CONSTANT = "constant";

    private static final String START = "^";
    private static final String NAME = "<name>";
    private static final String NUMBER = "<number>";
    private static final String YEAR = "<year>";

    private static final Pattern YEARS = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordEvidence() {}

    /** The evidence of a sentence, or of part of one; each piece counts 1. */
    public static Map<String, Double> of(List<Word> sentence) {
        Map<String, Double> evidence = new LinkedHashMap<>();
        evidence.put(CONSTANT, 1.0);
        List<Word> counted = sentence.stream().filter(WordEvidence::isCounted).toList();
        add(evidence, "word", counted.stream().map(WordEvidence::term).toList());
        add(evidence, "part", counted.stream().map(WordEvidence::part).toList());
        return evidence;
    }

    private static void add(Map<String, Double> evidence, String of, List<String> terms) {
        String before = START;
        for (String term : withoutRepetitions(terms)) {
            evidence.put(of + ":" + term, 1.0);
            evidence.put(of + "s:" + before + " " + term, 1.0);
            before = term;
        }
    }

    /** A name of two words is one name. */
    private static List<String> withoutRepetitions(List<String> terms) {
        List<String> once = new ArrayList<>();
        for (String term : terms) {
            if (once.isEmpty() || !term.startsWith("<") || !term.equals(once.get(once.size() - 1))) {
                once.add(term);
            }
        }
        return once;
    }

    /** Marks don't count, but those of money and of questions do. */
    private static boolean isCounted(Word word) {
        return !word.isMark() || "$£€?".contains(word.form()) || word.form().equals("%");
    }

    private static String term(Word word) {
        if (word.isNumber()) {
            return YEARS.matcher(word.form()).matches() ? YEAR : NUMBER;
        }
        return word.part() == PartOfSpeech.PROPER_NOUN
                ? NAME
                : SPACE.matcher(word.lemma()).replaceAll("_");
    }

    /** A verb's part is that of its form, since what was done can be verified, and what will be cannot. */
    private static String part(Word word) {
        String part = word.part().name().toLowerCase(Locale.ROOT);
        return word.part().isVerbal() ? part + form(word) : part;
    }

    private static String form(Word verb) {
        if (verb.lower().equals(verb.lemma())) {
            return "";
        } else if (verb.lower().endsWith("ing")) {
            return "-ing";
        }
        return verb.lower().endsWith("s") ? "-s" : "-ed";
    }
}
