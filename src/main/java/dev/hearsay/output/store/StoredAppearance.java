// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.people.Appearance;

/**
 * A row of the table of appearances, without the person.
 *
 * @param appearance as it is compared
 * @param who the speaker within the article: entity, or speaker where that is unknown
 * @param otherNames separated by line breaks
 * @param roles each with the affiliation behind a tab, separated by line breaks
 * @param claims how many claims of the article are the speaker's
 */
record StoredAppearance(Appearance appearance, String who, String otherNames, String roles, int claims) {

    String id() {
        return appearance.id();
    }
}
