// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/**
 * A word or a mark.
 *
 * @param span where it stands in the article's text
 */
public record Token(Span span) {}
