// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Span;

/**
 * A place where a person is named.
 *
 * @param span of the name
 * @param name its parts
 */
record NamedPerson(Span span, PersonName name) {}
