// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/**
 * A mention that was considered as the speaker.
 *
 * @param span where it stands
 * @param score the higher the better; what it counts is the resolver's own
 * @param reason in words, for the developer who asks why
 */
public record Candidate(Span span, double score, String reason) {}
