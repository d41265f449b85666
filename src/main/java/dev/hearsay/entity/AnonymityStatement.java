// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Span;

/**
 * Words that ask for anonymity.
 *
 * @param span their position, in UTF-16 code units
 * @param owner the start of the nearest source in their sentence; -1 if the sentence has none
 * @param opening the words of the sentence before them
 */
record AnonymityStatement(Span span, int owner, String opening) {

    static final int NOBODY = -1;
}
