// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** How the source stands to the content, by the cue. */
public enum Stance {
    NEUTRAL,
    ASSERT,
    DENY,
    DOUBT,
    ADMIT,
    PROMISE,
    CRITICISE,
    PRAISE
}
