// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import dev.hearsay.model.Document;

/**
 * Finds the quantities of a text by a grammar: a number in figures or words, a range of two, or a fraction, with the sign of a
 * currency, a unit or nouns for what is counted. What only looks like a quantity is left out: years, ages, times of day, results of
 * games, ordinals, and numbers of pages, laws, roads and telephones. Threads may share it.
 */
public final class Quantities {

    private final Numerals numerals = new Numerals();
    private final Units units = new Units();
    private final Modifiers modifiers = new Modifiers();
    private final Lookalikes lookalikes = new Lookalikes();

    /** The quantities of an article with words and times. */
    public ArticleQuantities of(Document document) {
        return new ArticleQuantities(document, this);
    }

    Numerals numerals() {
        return numerals;
    }

    Units units() {
        return units;
    }

    Modifiers modifiers() {
        return modifiers;
    }

    Lookalikes lookalikes() {
        return lookalikes;
    }
}
