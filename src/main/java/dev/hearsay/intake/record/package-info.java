// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Articles as records: JSON in the shapes of datasets and APIs, ninjs, rows of tables; uses Jackson.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.record;

import org.jspecify.annotations.NullMarked;
