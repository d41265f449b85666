// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Days as people and machines write them: in a field, in a line of text, in an address.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.date;

import org.jspecify.annotations.NullMarked;
