// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Word;

/** Whether nouns are singular or plural. */
@SuppressWarnings("JavaLangClash") // the field's term, which java.lang.Number is not
public final class Number {

    private Number() {}

    /** Whether a noun is plural, or one of several people without an ending, such as "police". */
    public static boolean isPlural(Word noun) {
        return isPlural(noun.lower());
    }

    /** The same, by the ending alone, of a word in lower case. */
    public static boolean isPlural(String noun) {
        return WordClass.PLURAL.has(noun)
                || (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is"));
    }
}
