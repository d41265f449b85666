// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/** What a run has made of an article. */
enum Fate {
    ADDED,
    CHANGED,
    UNCHANGED,
    WITHDRAWN;

    /** So many articles of this fate, with so many claims. */
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
