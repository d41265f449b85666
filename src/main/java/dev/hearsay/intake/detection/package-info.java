// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Recognising what a document holds, from its bytes and never from its name.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.detection;

import org.jspecify.annotations.NullMarked;
