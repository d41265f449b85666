// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** Where a piece stands in its paragraph and sentence. */
enum PositionFeature {
    INSIDE(0),
    FIRST_OF_SENTENCE(1),
    FIRST_OF_PARAGRAPH(2);

    private final int code;

    PositionFeature(int code) {
        this.code = code;
    }

    /** The model's number for it. */
    int code() {
        return code;
    }
}
