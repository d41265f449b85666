// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Decoding bytes to characters: what declares or indicates a character set, which evidence counts, and strict decoding;
 * uses juniversalchardet.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.charset;

import org.jspecify.annotations.NullMarked;
