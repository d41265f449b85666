// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** The mark that a quotation is set in. */
public enum QuotationMark {
    /** {@code "…"} */
    STRAIGHT,
    /** {@code “…”} */
    CURLY,
    /** {@code «…»} */
    GUILLEMET,
    /** {@code ‘…’}, the British way or inside another quotation */
    SINGLE_CURLY,
    /** {@code '…'} */
    SINGLE_STRAIGHT,
    /** {@code ``…''} of typewriter and TeX copy */
    BACKTICK
}
