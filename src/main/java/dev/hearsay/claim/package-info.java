// SPDX-License-Identifier: GPL-3.0-or-later
/** Assembling claims from attributions, speakers and dates; the cue lexicon and what it tells; stable claim ids. */
@NullMarked
package dev.hearsay.claim;

import org.jspecify.annotations.NullMarked;
