// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/**
 * A name in the text.
 *
 * @param span where it stands
 * @param type of what it is a name
 */
public record Mention(Span span, EntityType type) {}
