// SPDX-License-Identifier: GPL-3.0-or-later
/** From the words of an attribution and the article's date to the date of the statement. */
@NullMarked
package dev.hearsay.time;

import org.jspecify.annotations.NullMarked;
