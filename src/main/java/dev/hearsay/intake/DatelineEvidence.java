// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for taking words before a dash as a dateline. A sentence that begins with capitals and a dash must
 * not lose its words, so the less there is beside the place, the more the place itself must look like one.
 *
 * @param isolated whether a blank stands beside the dash
 * @param next the first character after the dash
 */
record DatelineEvidence(
        @Nullable String place,
        @Nullable String region,
        @Nullable String date,
        @Nullable String agency,
        boolean isolated,
        char next) {

    private static final Pattern PARTY = Pattern.compile("[RDIL](?:-.*)?");

    static DatelineEvidence of(Matcher found, String line) {
        return new DatelineEvidence(
                found.group("place"),
                found.group("region"),
                found.group("date"),
                found.group("agency"),
                found.group("dash").matches(".*\\h.*"),
                line.charAt(found.end()));
    }

    boolean isEnough() {
        if (place == null) {
            return date != null && agency != null && Agencies.isNamedLikeOne(agency);
        }
        boolean capitals = PlaceName.isInCapitals(place);
        if (agency != null) {
            return isAgency(agency, place)
                    && (Agencies.isNamedLikeOne(agency) || (capitals && PlaceName.isPossible(place)));
        }
        return capitals && isolated && !Character.isLowerCase(next) && isPlace(place);
    }

    private boolean isPlace(String name) {
        if (region != null) {
            return PlaceName.isPossible(name) && (region.endsWith(".") || !PlaceName.isInCapitals(region));
        }
        return date != null ? PlaceName.isPossible(name) : PlaceName.isLikely(name);
    }

    /** "World Health Organization (WHO)" is no place with its agency, nor is "SENATOR DOE (R-Ohio)". */
    private static boolean isAgency(String name, String place) {
        return (Character.isUpperCase(name.codePointAt(0)) || Agencies.isKnown(name))
                && !PARTY.matcher(name).matches()
                && !initials(place).equalsIgnoreCase(name)
                && !initials(name).equalsIgnoreCase(place);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\h-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
