// SPDX-License-Identifier: GPL-3.0-or-later
/** From bytes to {@link dev.hearsay.model.Article}: files and folders, character sets, and one reader a format. */
@NullMarked
package dev.hearsay.intake;

import org.jspecify.annotations.NullMarked;
