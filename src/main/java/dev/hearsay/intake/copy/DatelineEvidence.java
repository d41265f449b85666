// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that words are a dateline. A sentence that begins with capitals and a dash must not lose its
 * words, so the less there is besides the place, the more the place itself must look like one.
 *
 * @param isolated whether there is a blank next to the dash
 * @param next the first character after the dash; 0 at the end of the line
 */
record DatelineEvidence(
        @Nullable String place,
        @Nullable String region,
        @Nullable String date,
        @Nullable String agency,
        boolean isolated,
        char next) {

    private static final Pattern PARTY = Pattern.compile("[RDIL](?:-.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\d");

    /** What a form found at the start of a line. */
    static DatelineEvidence of(Matcher found, String line) {
        String dash = group(found, "dash");
        String agency = group(found, "agency");
        return new DatelineEvidence(
                group(found, "place"),
                group(found, "region"),
                group(found, "date"),
                agency == null ? group(found, "service") : agency,
                dash != null && dash.matches(".*\\h.*"),
                found.end() == line.length() ? 0 : line.charAt(found.end()));
    }

    private static @Nullable String group(Matcher found, String name) {
        boolean has = found.pattern().pattern().contains("(?<" + name + ">");
        return has ? found.group(name) : null;
    }

    /** Whether the place, day or agency before a dash makes it a dateline. */
    boolean isEnough() {
        if (place == null) {
            return date != null && agency != null && Agencies.isNamedLikeOne(agency);
        }
        boolean capitals = PlaceName.isInCapitals(place);
        if (agency != null) {
            return isAgency(agency, place)
                    && (Agencies.isNamedLikeOne(agency) || (capitals && PlaceName.isPossible(place)));
        }
        if (date != null && NUMBER.matcher(date).find() && isolated) {
            return isPlace() && !Character.isLowerCase(next);
        }
        return capitals && isolated && !Character.isLowerCase(next) && isAlonePlace(place);
    }

    private boolean isAlonePlace(String name) {
        if (date != null) {
            return isPlace();
        }
        if (next == 0) {
            return false;
        }
        return region == null
                ? PlaceName.isLikely(name)
                : PlaceName.isPossible(name) && (region.endsWith(".") || !PlaceName.isInCapitals(region));
    }

    /** Whether nothing speaks against the place, in capitals or not; the form itself speaks for it. */
    boolean isPlace() {
        // "KING OF PRUSSIA": next to a day the small word doesn't make it a heading
        return place != null
                && PlaceName.isPossible(place.toUpperCase(Locale.ROOT).replaceAll("(?<=\\S)\\hOF\\h(?=\\S)", "-"));
    }

    /** Whether the day follows a place in capitals. */
    boolean isInCapitals() {
        return place != null && date != null && PlaceName.isInCapitals(place) && isPlace();
    }

    /** Whether the name in parentheses can be that of a service for press releases. */
    boolean isServices() {
        return place != null
                && agency != null
                && isPlace()
                && isAgency(agency, place)
                && (Agencies.isNamedLikeOne(agency) || PlaceName.isInCapitals(place) || PlaceName.isInCapitals(agency));
    }

    /** Whether there is a known agency, with or without a possible place. */
    boolean isKnownAgencys() {
        return agency != null && Agencies.isKnown(agency) && (place == null || isPlace());
    }

    /** The place with its region; null where there is none. */
    @Nullable String fullPlace() {
        if (place == null) {
            return null;
        }
        // "MOSCOW. March 5": the full stop ends the place, as it doesn't in "WASHINGTON, D.C."
        String plain = region == null && place.matches("[^.]{4,}\\.") ? place.substring(0, place.length() - 1) : place;
        return region == null ? plain : plain + ", " + region;
    }

    /** "World Health Organization (WHO)" is not a place with its agency, nor is "SENATOR DOE (R-Ohio)". */
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
