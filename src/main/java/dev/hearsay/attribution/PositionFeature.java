// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** Where a piece stands. */
enum PositionFeature {
    INSIDE(0),
    FIRST_OF_SENTENCE(1),
    FIRST_OF_PARAGRAPH(2);

    private final int code;

    PositionFeature(int code) {
        this.code = code;
    }

    /** The number by which the model knows it. */
    int code() {
        return code;
    }
}
