// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** The kind of quotation marks that a character stands in, as the model distinguishes them. */
enum QuotationFeature {
    OUTSIDE(0),
    STRAIGHT(1),
    CURLY(2),
    SINGLE(3),
    /** Inside another quotation. */
    NESTED(4),
    /** In a quotation that the paragraph before left open and this one reopens. */
    CONTINUED(5);

    private final int code;

    QuotationFeature(int code) {
        this.code = code;
    }

    /** The model's number for it. */
    int code() {
        return code;
    }
}
