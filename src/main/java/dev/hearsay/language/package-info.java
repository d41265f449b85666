// SPDX-License-Identifier: GPL-3.0-or-later
/** English, read once for all rooms: words with their parts of speech, noun phrases, the words round a cue, and the lexicon. */
@NullMarked
package dev.hearsay.language;

import org.jspecify.annotations.NullMarked;
