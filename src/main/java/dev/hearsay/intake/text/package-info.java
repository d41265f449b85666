// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Text of every format: blanks, lines, paragraphs, names of languages, and text whose characters have been repaired.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.text;

import org.jspecify.annotations.NullMarked;
