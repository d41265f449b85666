// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * XML as a tree of elements: parsing with one security set-up for all formats, and the repair of what is not
 * well-formed.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.xml;

import org.jspecify.annotations.NullMarked;
