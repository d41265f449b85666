// SPDX-License-Identifier: GPL-3.0-or-later
/** Transcripts and interviews by their layout: paragraphs that begin with who speaks. */
@NullMarked
package dev.hearsay.turn;

import org.jspecify.annotations.NullMarked;
