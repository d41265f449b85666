// SPDX-License-Identifier: GPL-3.0-or-later
/** Undoes what programs did to a text on its way: wrong character sets, character references, printed lists. */
@NullMarked
package dev.hearsay.intake.repair;

import org.jspecify.annotations.NullMarked;
