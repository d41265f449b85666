// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What programs did to a text before it came here: misread characters, character references, escapes, printed lists. It
 * needs no other shelf.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.repair;

import org.jspecify.annotations.NullMarked;
