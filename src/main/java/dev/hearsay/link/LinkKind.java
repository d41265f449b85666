// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.Locale;

/** How the words of one report stand to those of another report of the same statement. */
public enum LinkKind {
    /** The same words; quotation marks, letter case and spelling may differ. */
    VERBATIM,
    /** One has only words of the other, or each lacks an end of the other. */
    SHORTENED,
    /** Some words were changed. */
    ALTERED,
    /** Other words for the same, of which one report at least is indirect. */
    PARAPHRASE;

    /** In lower case, as tables have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LinkKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
