// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

/**
 * How alike two wordings are.
 *
 * @param kind of their difference
 * @param shared how many words stand in both in the same order; of a paraphrase 0
 * @param content how many of these are content words; of a paraphrase how many stems both have
 */
public record Likeness(LinkKind kind, int shared, int content) {}
