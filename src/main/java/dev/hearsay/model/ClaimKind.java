// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** What the source does with the content, by the cue. */
public enum ClaimKind {
    STATEMENT,
    BELIEF,
    INTENTION,
    QUESTION,
    DIRECTIVE,
    PERCEPTION,
    DECISION
}
