// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From bytes to characters: what declares or shows a character set, which of these counts, and strict decoding; over
 * juniversalchardet.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.charset;

import org.jspecify.annotations.NullMarked;
