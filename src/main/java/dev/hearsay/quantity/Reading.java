// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number that was read.
 *
 * @param from number of its first lexeme
 * @param next number of the lexeme behind it
 * @param measure what it means; null if it is no quantity
 */
record Reading(int from, int next, @Nullable Measure measure) {

    static Reading none(int from, int next) {
        return new Reading(from, next, null);
    }
}
