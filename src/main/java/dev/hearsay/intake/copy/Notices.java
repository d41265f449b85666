// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with which wire copy corrects or kills an earlier version, at the start of the headline or of the text:
 * "CORRECTED-", "(Corrects spelling in second paragraph)", "MANDATORY KILL".
 */
public final class Notices {

    private static final int LONGEST = 300;

    private static final Pattern CORRECTION = Pattern.compile(
            "^\\s*(?:"
                    + "(?:\\w+[-/ ])?(?:CORRECTION|CORRECTED|CORRECTS|CORRECTIVE)\\b[^\\n\\r]*"
                    + "|(?:Correction|Corrected)\\s*(?:\\([^)\\n\\r]{0,80}\\))?\\s*[:—–][^\\n\\r]*"
                    + "|[(\\[](?i:This\\h+(?:story|article|version)\\h+)?(?i:corrects|corrected|correcting|corrective|correction)\\b[^)\\]]*[)\\]])");

    private static final Pattern KILL = Pattern.compile("^\\s*(?:"
            + "(?:BULLETIN|MANDATORY|STORY|PICTURE|URGENT)[ -]+KILL(?:ED)?\\b"
            + "|KILL(?:ED)?(?:\\h*[:—–/]|\\h+-|-|\\h+NOTICE\\b|\\h*$)"
            + "|STORY[ -]WITHDRAWN\\b|WITHDRAWN\\h*[:—–]|EDITORS?:\\h+(?:Please\\h+)?KILL\\b)");

    private Notices() {}

    /** Adds to the facts what the headline and the text say about an earlier version. */
    public static Metadata read(Metadata facts, String text) {
        String title = facts.title() == null ? "" : facts.title();
        Metadata read = facts;
        if (KILL.matcher(title).find() || KILL.matcher(text).find()) {
            read = read.withStatus(PublicationStatus.CANCELED);
        }
        if (read.correction() == null) {
            read = read.withCorrection(
                    correction(title).or(() -> correction(text)).orElse(null));
        }
        return read;
    }

    private static Optional<String> correction(String text) {
        Matcher words = CORRECTION.matcher(text.substring(0, Math.min(text.length(), 4 * LONGEST)));
        if (!words.find()) {
            return Optional.empty();
        }
        String found = words.group().strip();
        return Optional.of(found.substring(0, Math.min(found.length(), LONGEST)));
    }
}
