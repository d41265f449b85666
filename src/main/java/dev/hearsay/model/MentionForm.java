// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** How the source is written where the claim stands. */
public enum MentionForm {
    NAME,
    DESCRIPTION,
    PRONOUN
}
