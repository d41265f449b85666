// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

/**
 * Bytes as text.
 *
 * @param charset the name of the character set
 * @param guessed whether nothing but likelihood speaks for that character set
 */
record Decoded(String text, String charset, boolean guessed) {}
