// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.turn;

import java.util.regex.Pattern;

/** Distinguishes speech from the text after a label: figures, names, a reporter's prose. */
final class SpokenWords {

    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*+[”\"]?");

    /** Words of direct address or of the first person; openings of an answer; a question. */
    private static final Pattern SPOKEN = Pattern.compile("\\bI\\b"
            + "|(?i:\\b(?:you|your|we|our|ours|us|me|my|let['’]s|yes|yeah|no,|well,|okay|thanks|thank you|don['’]t|that['’]s|it['’]s)(?![\\p{L}]))"
            + "|\\?[*_]*\\s*$");

    private static final Pattern PROSE = Pattern.compile("\\p{Ll}\\P{L}+\\p{Ll}|\\p{Ll}.*(?:[.?!—]|--)['\"”’)]*\\s*$");

    private SpokenWords() {}

    /** Whether the text outside quotation marks is speech. */
    static boolean are(String words) {
        return SPOKEN.matcher(QUOTED.matcher(words).replaceAll(" ")).find();
    }

    /** Whether the text is more than names, figures or one word. */
    static boolean areProse(String words) {
        return PROSE.matcher(words).find();
    }
}
