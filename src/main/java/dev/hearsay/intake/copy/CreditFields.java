// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.text.Blanks;
import dev.hearsay.model.Dateline;
import dev.hearsay.model.Metadata;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bylines and datelines that a format keeps in fields of their own. */
public final class CreditFields {

    /** In characters; what is longer is something else. */
    private static final int LONGEST = 300;

    private static final Pattern DASH_AT_END = Pattern.compile("(?<=\\))\\.[\\s—–―-]*$|(?<![\\s,:—–―-])[\\s,:—–―-]+$");

    private CreditFields() {}

    /** The author; null if none is named. The initials of editors are not a byline. */
    public static @Nullable String byline(String written) {
        String line = Blanks.collapse(written);
        if (line.length() > LONGEST) {
            return null;
        }
        String names = Byline.withoutBy(line).replace(" ,", ",");
        names = Blanks.strip(names.replaceFirst("^[,\\s]+", "").replaceFirst("[,\\s]+$", ""));
        boolean named = names.codePoints().anyMatch(Character::isUpperCase) && !names.equalsIgnoreCase("by");
        return named ? names : null;
    }

    /** What a dateline says: place, agency, day; empty if it has an unknown form. */
    public static Metadata dateline(String written) {
        String field = withoutDash(Blanks.collapse(written));
        return field.length() > LONGEST
                ? Metadata.NONE
                : FoundDateline.inField(field).map(FoundDateline::facts).orElse(Metadata.NONE);
    }

    /** What a dateline says, given its place and day separately. */
    public static Metadata dateline(@Nullable String place, String day) {
        Metadata dated = dateline(day);
        Dateline dateline = dated.dateline();
        return dated.withPlace(place).withDateline(new Dateline(null, place, dateline == null ? null : dateline.day()));
    }

    /** A line without the dash that leads into the copy. */
    public static String withoutDash(String line) {
        return DASH_AT_END.matcher(line).replaceFirst("");
    }
}
