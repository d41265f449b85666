// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Repairs what other programs did to a text: misread characters, character references, escapes, printed lists. It
 * depends on no other shelf.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.repair;

import org.jspecify.annotations.NullMarked;
