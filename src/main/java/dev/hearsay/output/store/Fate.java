// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/** What a run did with an article. */
enum Fate {
    ADDED,
    CHANGED,
    UNCHANGED,
    WITHDRAWN;

    /** Counts this many articles of this fate, with this many claims. */
    Kept kept(long articles, long claims) {
        return new Kept(
                claims,
                this == ADDED ? articles : 0,
                this == CHANGED ? articles : 0,
                this == UNCHANGED ? articles : 0,
                this == WITHDRAWN ? articles : 0,
                0);
    }
}
