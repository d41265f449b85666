// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/**
 * A mention and the fullest mention of the same entity.
 *
 * @param mention such as "she"
 * @param representative such as "Marta Oliveira"
 */
public record CoreferenceLink(Span mention, Span representative) {}
