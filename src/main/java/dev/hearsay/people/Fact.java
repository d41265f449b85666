// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.util.Locale;

/**
 * What an appearance has in common with another besides the name.
 *
 * @param kind what it is
 * @param beside the other appearance
 * @param evidence the words or the id
 */
record Fact(Kind kind, Appearance beside, String evidence) {

    enum Kind {
        STATEMENT,
        COPY,
        ROLE,
        AFFILIATION,
        /** An article gives both names to one person. */
        BOTH_NAMES,
        PLACE,
        PUBLISHER;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
