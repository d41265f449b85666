// SPDX-License-Identifier: GPL-3.0-or-later
/** Assembling claims from attributions, speakers and dates: addressee, medium, speech and stable ids. */
@NullMarked
package dev.hearsay.claim;

import org.jspecify.annotations.NullMarked;
