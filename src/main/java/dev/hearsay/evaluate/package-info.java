// SPDX-License-Identifier: GPL-3.0-or-later
/** Gold readers, the measures and the accuracy floors. */
@NullMarked
package dev.hearsay.evaluate;

import org.jspecify.annotations.NullMarked;
