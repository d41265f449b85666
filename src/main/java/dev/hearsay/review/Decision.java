// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

/** What a reviewer does with a claim. */
public enum Decision {
    /** The claim is right as it is. */
    CONFIRM,
    /** Some of its fields are wrong, and are given. */
    CORRECT,
    /** Nobody said this. */
    REJECT,
    /** A claim that was missed. */
    ADD,
    /** The reviewer's latest decision about the claim is taken back. */
    UNDO
}
