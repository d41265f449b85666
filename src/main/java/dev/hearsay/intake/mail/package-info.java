// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A message and its parts (RFC 5322, MIME), and the article of a message or of a page saved as MHTML; uses Apache James
 * Mime4j.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.mail;

import org.jspecify.annotations.NullMarked;
