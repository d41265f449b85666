// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of an English verb by the rules of spelling (Quirk et al., 1985, 3.5 to 3.10), but for those given. */
final class VerbForms {

    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|ch|sh|[^aeiou]o)");
    private static final Pattern SILENT_E = Pattern.compile(".*[^eoy]e");

    /** One syllable with a short vowel and one consonant after it: "plan", "slam", "quiz". */
    private static final Pattern DOUBLING = Pattern.compile("(?:qu|[^aeiou])*[aeiou][^aeiouwxy]");

    private VerbForms() {}

    /** The base form, the third person, the past forms and the participle in -ing. */
    static Set<String> of(String verb, List<String> irregular) {
        Set<String> forms = new LinkedHashSet<>(irregular);
        forms.add(verb);
        forms.add(thirdPerson(verb));
        if (irregular.stream().allMatch(form -> form.endsWith("ing"))) {
            forms.add(past(verb));
        }
        if (irregular.stream().noneMatch(form -> form.endsWith("ing"))) {
            forms.add(participle(verb));
        }
        return forms;
    }

    /** "says", "watches", "quizzes", "replies"; the plural of a noun is built the same way. */
    static String thirdPerson(String word) {
        if (CONSONANT_Y.matcher(word).matches()) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        if (word.endsWith("z")) {
            return stem(word) + "es";
        }
        return word + (HISSING.matcher(word).matches() ? "es" : "s");
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return (CONSONANT_Y.matcher(verb).matches() ? verb.substring(0, verb.length() - 1) + "i" : stem(verb)) + "ed";
    }

    private static String participle(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        boolean silent = SILENT_E.matcher(verb).matches();
        return (silent ? verb.substring(0, verb.length() - 1) : stem(verb)) + "ing";
    }

    /** The verb with what an ending that begins with a vowel adds to it: "plann", "mimick". */
    private static String stem(String verb) {
        if (DOUBLING.matcher(verb).matches()) {
            return verb + verb.charAt(verb.length() - 1);
        }
        return verb.endsWith("ic") ? verb + "k" : verb;
    }
}
