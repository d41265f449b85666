// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms in which verbs and nouns are written: regular ones by rule, the others as a table gives them. */
public final class Inflections {

    private Inflections() {}

    /**
     * All forms of a verb, or of a phrase whose first word is a verb, with the base form.
     *
     * @param irregular forms that take the place of regular ones; one in -ing is the participle, the others are past forms
     */
    public static Set<String> ofVerb(String base, List<String> irregular) {
        int space = base.indexOf(' ');
        String verb = space < 0 ? base : base.substring(0, space);
        String rest = base.substring(verb.length());
        Set<String> forms = new LinkedHashSet<>();
        VerbForms.of(verb, irregular).forEach(form -> forms.add(form + rest));
        return forms;
    }

    /** All forms of a noun, or of a phrase whose last word is a noun, with the singular. */
    public static Set<String> ofNoun(String singular, List<String> irregular) {
        Set<String> forms = new LinkedHashSet<>(irregular);
        forms.add(singular);
        if (irregular.isEmpty()) {
            forms.add(VerbForms.thirdPerson(singular));
        }
        return forms;
    }
}
