// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import java.util.regex.Pattern;

/** What an agency tells the editors of its clients: that a version corrects an earlier one, or that it is killed. */
final class EditorialNote {

    private static final int LONGEST = 300;

    private static final Pattern CORRECTION =
            Pattern.compile("(?i)\\b(?:corrects|corrected|correcting|correction|corrections"
                    + "|corrective|corrigendum|erratum|to\\s+correct|fixes)\\b");

    private static final Pattern KILL = Pattern.compile("(?i)(?:\\b(?:bulletin|mandatory|story)[\\s-]+kill(?:ed)?\\b"
            + "|^\\W*kill\\b|\\bplease\\s+kill\\b|\\bstory\\s+(?:is\\s+)?(?:killed|withdrawn)\\b)");

    private EditorialNote() {}

    /** The facts, with what the note says of an earlier version or of this one. */
    static Metadata read(Metadata facts, String note) {
        String words = Blanks.collapse(note);
        Metadata read = KILL.matcher(words).find() ? facts.withStatus(PublicationStatus.CANCELED) : facts;
        if (read.correction() == null && CORRECTION.matcher(words).find()) {
            read = read.withCorrection(words.substring(
                    0, words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), LONGEST))));
        }
        return read;
    }
}
