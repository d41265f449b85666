// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

/**
 * A claim as linking compares it with others.
 *
 * @param wording its words
 * @param saying what it has in common with other reports
 */
public record Report(Wording wording, Saying saying) {}
