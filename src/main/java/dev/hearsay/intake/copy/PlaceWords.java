// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in capitals that distinguish a place from a heading. */
final class PlaceWords {

    /** Words that papers put before a dash for other reasons, and the small words that mark a heading. */
    static final Set<String> HEADING = words("""
            A AN THE AND OR BUT OF IN ON AT TO FOR BY WITH FROM AS IS ARE WAS HAS HAVE WILL NOT NO YES NOW NEXT NEW
            MORE WHAT WHO WHY HOW WHEN WHERE THIS THAT IT HE SHE WE YOU THEY I
            ADVERTISEMENT ADVISORY ALERT ANALYSIS BREAKING BRIEF BRIEFING BULLETIN COLUMN COMMENT COMMENTARY CORRECTED
            CORRECTION DEVELOPING EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FAREWELL FEATURE FLASH GRAPHIC INSIGHT INTERVIEW
            JUST LATEST LISTEN LIVE MUST NEWS NOTE NOTEBOOK OBITUARY OPINION PHOTO PHOTOS PICTURES PODCAST POLL PREVIEW
            PROFILE QUIZ READ RECAP REFILE REPORT REVIEW ROUNDUP SPECIAL SPONSORED SPOTTED STORY SUMMARY TIMELINE
            TRANSCRIPT UPDATE UPDATED URGENT VIDEO WARNING WATCH WEATHER WRAPUP""");

    static final Set<String> ORGANIZATIONS = words("""
            ACLU ASEAN BRICS DARPA EBRD EUROPOL FDIC FEMA FIFA FRONTEX GCHQ HAMAS HMRC IAEA INTERPOL ISIL ISIS IUCN NAACP
            NASA NATO NCAA NOAA OECD OPEC OSCE PETA RSPCA SWIFT TSMC UEFA UNESCO UNHCR UNICEF USAID YMCA""");

    /** The first words of place names of several words. */
    static final Set<String> FIRST = words("""
            BAD BATON BUENOS CAPE COLORADO DES EAST EL FORT FT. GRAND GREAT GREEN HONG ISLA KUALA LA LAKE LAS LE LITTLE LONG
            LOS MOUNT MT. NEW NORTH PALM PALO PORT PUERTO RIO SAINT SALT SAN SANTA SANTO SAO SIERRA SOUTH SRI ST ST. STE.
            TEL THE UNITED WEST WHITE""");

    /** The last words of place names of several words. */
    static final Set<String> LAST = words("""
            AIRPORT ATOLL BASE BAY BEACH BORDER CITY COUNTY CREEK FALLS GROVE HARBOR HARBOUR HAVEN HEIGHTS HILL HILLS ISLAND
            ISLANDS LAKE LAKES MILLS NATIONS PARK POINT PORT RAPIDS RIDGE RIVER ROCK SPRINGS STRIP TOWN TOWNSHIP VALLEY
            VILLAGE WELLS""");

    /** Places beyond doubt. They include the cities after which Java's time zones are named. */
    static final Set<String> KNOWN = Stream.concat(
                    Stream.of(
                            "ABU DHABI",
                            "CAPE TOWN",
                            "NEWPORT NEWS",
                            "RIO DE JANEIRO",
                            "ST. JOHN'S",
                            "ST. JOHN’S",
                            "TEL AVIV"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(zone -> !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                            .filter(zone -> zone.contains("/"))
                            .map(zone -> zone.substring(zone.lastIndexOf('/') + 1))
                            .filter(city -> city.length() > 3)
                            .map(city -> city.replace('_', ' ').toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    private PlaceWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+", -1));
    }
}
