// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** The letter case of a word, a feature that an uncased encoder does not see. */
enum CaseFeature {
    NO_LETTERS(0),
    LOWER(1),
    CAPITALISED(2),
    CAPITALS(3),
    MIXED(4);

    private final int code;

    CaseFeature(int code) {
        this.code = code;
    }

    /** The model's number for it. */
    int code() {
        return code;
    }

    /** The case of a word; one capital letter is {@link #CAPITALISED}. */
    static CaseFeature of(String word) {
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return NO_LETTERS;
        }
        boolean capital = word.codePoints().anyMatch(CaseFeature::isCapital);
        boolean small = word.codePoints().anyMatch(Character::isLowerCase);
        if (small && !capital) {
            return LOWER;
        }
        if (capital && !small) {
            return word.codePointCount(0, word.length()) > 1 ? CAPITALS : CAPITALISED;
        }
        return isCapital(word.codePointAt(0)) ? CAPITALISED : MIXED;
    }

    private static boolean isCapital(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }
}
