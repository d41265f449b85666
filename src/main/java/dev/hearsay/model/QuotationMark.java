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
    /** {@code »…«} of German and Danish copy, and {@code »…»} of Swedish */
    REVERSED_GUILLEMET,
    /** {@code „…“} and {@code „…”}: an opening mark on the line */
    LOW,
    /** {@code ‹…›}, inside guillemets or alone */
    SINGLE_GUILLEMET,
    /** {@code ‚…‘}, inside low marks or alone */
    SINGLE_LOW,
    /** {@code ‘…’}, the British way or inside another quotation */
    SINGLE_CURLY,
    /** {@code '…'} */
    SINGLE_STRAIGHT,
    /** {@code ``…''} of typewriter and TeX copy */
    BACKTICK
}
