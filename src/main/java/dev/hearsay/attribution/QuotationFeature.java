// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** In what kind of quotation marks a character stands, as the model knows it. */
enum QuotationFeature {
    OUTSIDE(0),
    STRAIGHT(1),
    CURLY(2),
    SINGLE(3),
    /** Inside another quotation. */
    NESTED(4),
    /** In a quotation that the paragraph before left open and this one opens anew. */
    CONTINUED(5);

    private final int code;

    QuotationFeature(int code) {
        this.code = code;
    }

    /** The number by which the model knows it. */
    int code() {
        return code;
    }
}
