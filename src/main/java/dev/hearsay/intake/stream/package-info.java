// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Byte streams: their head, their lines, and how much of them has been read.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.stream;

import org.jspecify.annotations.NullMarked;
