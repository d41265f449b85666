// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Span;

/**
 * A place in an interview's opening where somebody is named.
 *
 * @param span of the name
 * @param person the person of that name
 */
record NamedInOpening(Span span, Person person) {}
