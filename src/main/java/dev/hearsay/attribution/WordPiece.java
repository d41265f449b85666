// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;

/**
 * A piece of a word.
 *
 * @param id in the vocabulary
 * @param span where it stands, in UTF-16 code units of the article's text
 */
record WordPiece(long id, Span span) {}
