// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.turn;

/** How the heads of a transcript's turns are written. */
enum TurnForm {
    /** {@code Q:} and {@code A:}, {@code Question.} and {@code Answer.} */
    LETTERS,

    /** {@code MERROW:}, {@code REP. ADA MERROW (D), VALE:} */
    CAPITALS,

    /** {@code Merrow:}, {@code Ada Merrow, harbour master:} */
    NAMES
}
