// SPDX-License-Identifier: GPL-3.0-or-later
/** Who said what, to whom and when, from English news: start at {@link dev.hearsay.Hearsay}. */
@NullMarked
package dev.hearsay;

import org.jspecify.annotations.NullMarked;
