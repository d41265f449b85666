// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

/**
 * A word of a content as linking compares it.
 *
 * @param text in lower case, without accents, in one spelling
 * @param start offset in the content, in code points
 * @param end offset behind it, in code points
 */
public record LinkWord(String text, int start, int end) {}
