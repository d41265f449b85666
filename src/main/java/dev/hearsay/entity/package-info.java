// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The persons, organizations, places, documents and groups that an article speaks of, and its unnamed sources: names and
 * descriptions clustered, with roles, gender, number and requests for anonymity. Public for the room {@code speaker}; users of
 * the library read {@link dev.hearsay.model.Entity}.
 */
@NullMarked
package dev.hearsay.entity;

import org.jspecify.annotations.NullMarked;
