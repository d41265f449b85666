// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms in which a cue stands in a text: regular ones by rule, the others as the table gives them. */
final class Inflections {

    private Inflections() {}

    /**
     * All forms of one spelling of a lemma, with the lemma.
     *
     * @param lemma a word or a phrase; of a verb phrase the first word is inflected, of a noun phrase the last
     * @param part its part of speech; only verbs and nouns have forms
     * @param irregular forms that take the place of regular ones; of a verb one in -ing is the participle and the
     *     others are past forms
     */
    static Set<String> of(String lemma, CuePart part, List<String> irregular) {
        return switch (part) {
            case VERB, LIGHT -> verb(lemma, irregular);
            case NOUN -> noun(lemma, irregular);
            case FIXED, ADJECTIVE, ADVERB -> Set.of(lemma);
        };
    }

    private static Set<String> verb(String lemma, List<String> irregular) {
        int space = lemma.indexOf(' ');
        String verb = space < 0 ? lemma : lemma.substring(0, space);
        String rest = lemma.substring(verb.length());
        Set<String> forms = new LinkedHashSet<>();
        VerbForms.of(verb, irregular).forEach(form -> forms.add(form + rest));
        return forms;
    }

    private static Set<String> noun(String lemma, List<String> irregular) {
        Set<String> forms = new LinkedHashSet<>(irregular);
        forms.add(lemma);
        if (irregular.isEmpty()) {
            forms.add(VerbForms.thirdPerson(lemma));
        }
        return forms;
    }
}
