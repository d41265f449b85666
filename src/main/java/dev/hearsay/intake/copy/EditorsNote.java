// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.text.Blanks;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import java.util.regex.Pattern;

/** A note to the editors who receive an article; it may say that it corrects or kills an earlier version. */
public final class EditorsNote {

    /** The longest excerpt of a note that is kept, in characters. */
    private static final int LONGEST = 300;

    private static final Pattern CORRECTION =
            Pattern.compile("(?i)^\\W{0,5}(?:(?:eds?|editors?|attention|note to (?:editors|desks)"
                    + "|editors?'? note)\\b[\\h:.,–—-]{0,5}){0,3}(?:this (?:story|article|version|item|is a)\\h+){0,2}"
                    + "(?:corrects|corrected|correcting|corrective|correction)\\b");

    private static final Pattern KILL = Pattern.compile("(?i)(?:\\b(?:bulletin|mandatory|story)[\\s-]+kill(?:ed)?\\b"
            + "|^\\W*kill\\b|\\bplease\\s+kill\\b|\\bstory\\s+(?:is\\s+)?(?:killed|withdrawn)\\b)");

    private EditorsNote() {}

    /** Adds to the facts what the note says. */
    public static Metadata read(Metadata facts, String note) {
        String words = Blanks.collapse(note);
        boolean kill =
                KILL.matcher(words).find() || Notices.read(Metadata.NONE, words).status() == PublicationStatus.CANCELED;
        Metadata read = kill ? facts.withStatus(PublicationStatus.CANCELED) : facts;
        boolean correction =
                read.correction() == null && CORRECTION.matcher(words).find();
        return correction ? read.withCorrection(words.substring(0, Math.min(words.length(), LONGEST))) : read;
    }
}
