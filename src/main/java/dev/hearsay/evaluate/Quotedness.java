// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/** How much of a content stands inside quotation marks. */
public enum Quotedness {
    /** At least nine words in ten. */
    DIRECT,
    /** Something between. */
    MIXED,
    /** At most one word in ten. */
    INDIRECT
}
