// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Transcripts and interviews, recognised by their layout: paragraphs that begin with the name of the speaker. Public only for
 * {@code dev.hearsay.attribution}.
 */
@NullMarked
package dev.hearsay.turn;

import org.jspecify.annotations.NullMarked;
