// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * RSS, Atom and the exports of WordPress, read with Rome and JDOM.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.feed;

import org.jspecify.annotations.NullMarked;
