// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

/** What a word is to one attribution. */
public enum AttributionPart {
    SOURCE,
    /** In the source of another attribution. */
    OTHER_SOURCE,
    CUE,
    /** In the cue of another attribution. */
    OTHER_CUE,
    CONTENT,
    /** In quotation marks, while the cue isn't, and in no content. */
    QUOTED,
    PLAIN
}
