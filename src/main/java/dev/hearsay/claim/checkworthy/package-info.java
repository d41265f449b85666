// SPDX-License-Identifier: GPL-3.0-or-later
/** How check-worthy the content of a claim is, by the words that are in it. */
@NullMarked
package dev.hearsay.claim.checkworthy;

import org.jspecify.annotations.NullMarked;
