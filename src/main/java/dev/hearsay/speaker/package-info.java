// SPDX-License-Identifier: GPL-3.0-or-later
/** From a source mention to the speaker that a reader would name. */
@NullMarked
package dev.hearsay.speaker;

import org.jspecify.annotations.NullMarked;
