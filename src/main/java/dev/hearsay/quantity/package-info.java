// SPDX-License-Identifier: GPL-3.0-or-later
/** Quantities in a text: numbers, figures or words, with their units, as values. */
@NullMarked
package dev.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
