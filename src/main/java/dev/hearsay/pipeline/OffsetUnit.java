// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

/** The unit that an offset counts. */
public enum OffsetUnit {
    /** Unicode code points, as Python counts: an emoji is one. */
    CODEPOINT,
    /** UTF-16 code units, as Java and JavaScript count: an emoji is two. */
    UTF16,
    /** Bytes of the text in UTF-8, as Go and Rust count: an emoji is four. */
    UTF8
}
