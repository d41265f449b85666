// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

/** How two articles' speakers of the same words stand to each other. */
enum Agreement {
    SAME,
    /** One of them isn't named, or one is a person and the other an organization that the person may speak for. */
    UNCLEAR,
    DIFFERENT
}
