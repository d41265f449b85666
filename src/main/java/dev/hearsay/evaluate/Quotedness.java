// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/** How much of a content is inside quotation marks. */
public enum Quotedness {
    /** At least nine words in ten. */
    DIRECT,
    /** Between the two. */
    MIXED,
    /** At most one word in ten. */
    INDIRECT
}
