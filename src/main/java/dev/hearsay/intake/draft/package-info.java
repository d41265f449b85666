// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a reader makes of a document: its parts, each a draft of an article or the reason why there is none. A new format
 * begins with {@link dev.hearsay.intake.draft.FormatReader}.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.draft;

import org.jspecify.annotations.NullMarked;
