// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The parts around the copy of an article that are not copy: headers, bylines, datelines, notices, notes to editors,
 * sign-offs.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.copy;

import org.jspecify.annotations.NullMarked;
