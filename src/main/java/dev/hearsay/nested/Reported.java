// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.nested;

import dev.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * An attribution and what it is in.
 *
 * @param attribution who is reported as saying what
 * @param number of the outermost attribution, among those of the article
 * @param in the attribution in whose content it is; null where it is in none
 */
record Reported(
        Attribution attribution, int number, @Nullable Reported in) {

    /** How many attributions it is in. */
    int depth() {
        return in == null ? 0 : in.depth() + 1;
    }
}
