// SPDX-License-Identifier: GPL-3.0-or-later
/** What a cue says about its claim: base form, kind, stance and negation, by a lexicon of cues and the words round the cue. */
@NullMarked
package dev.hearsay.claim.cue;

import org.jspecify.annotations.NullMarked;
